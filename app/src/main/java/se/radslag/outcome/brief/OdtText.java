package se.radslag.outcome.brief;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The content of an OpenDocument text, paragraph by paragraph, in the styles of {@code /odt/styles.xml}. */
final class OdtText {

    private static final Map<String, String> NAMESPACES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0");

    private final XMLStreamWriter xml;
    private int tables;

    OdtText(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        for (var namespace : NAMESPACES.entrySet()) {
            xml.writeAttribute("xmlns:" + namespace.getKey(), namespace.getValue());
        }
        xml.writeAttribute("office:version", "1.2");
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }

    /** @param level from 1 */
    void heading(int level, String words) throws XMLStreamException {
        xml.writeStartElement("text:h");
        xml.writeAttribute("text:style-name", "Heading_20_" + level);
        xml.writeAttribute("text:outline-level", Integer.toString(level));
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    void paragraph(String style, String words) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    void list(List<String> points) throws XMLStreamException {
        xml.writeStartElement("text:list");
        xml.writeAttribute("text:style-name", "Points");
        for (String point : points) {
            xml.writeStartElement("text:list-item");
            paragraph("Text_20_body", point);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** A table whose first row names the columns and is repeated on each page. */
    void table(List<String> head, List<List<String>> rows) throws XMLStreamException {
        tables++;
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", "Tabell " + tables);
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:number-columns-repeated", Integer.toString(head.size()));
        xml.writeStartElement("table:table-header-rows");
        row(head, "Table_20_Heading");
        xml.writeEndElement();
        for (List<String> row : rows) {
            row(row, "Table_20_Contents");
        }
        xml.writeEndElement();
        paragraph("Text_20_body", "");
    }

    private void row(List<String> cells, String style) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (String cell : cells) {
            xml.writeStartElement("table:table-cell");
            xml.writeAttribute("office:value-type", "string");
            paragraph(style, cell);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
