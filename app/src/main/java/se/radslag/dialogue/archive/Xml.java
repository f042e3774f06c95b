package se.radslag.dialogue.archive;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it reads: an element, its attributes in pairs, and what stands in it. */
final class Xml {

    /** What stands in an element. */
    interface Inside {
        void write() throws XMLStreamException;
    }

    private static final Inside NOTHING = () -> {};

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a whole document; {@code body} gets the writer of it. */
    static void document(OutputStream to, Body body) {
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            body.write(new Xml(out));
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Body {
        void write(Xml xml) throws XMLStreamException;
    }

    /** An element with attributes, in pairs of name and value. */
    void element(String name, Inside inside, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        inside.write();
        out.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        element(name, NOTHING, attributes);
    }

    void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> out.writeCharacters(clean(text)), attributes);
    }

    /** Without the signs that XML cannot hold. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
