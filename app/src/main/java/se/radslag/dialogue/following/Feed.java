package se.radslag.dialogue.following;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The news of a dialogue as an Atom feed (RFC 4287).
 *
 * @param title of the dialogue
 * @param author name of the organisation, which stands for news without a name
 * @param self whole address of the feed
 * @param page whole address of the news, which is also what the addresses of single news begin with
 * @param published when the dialogue was published; the feed's time while there is no news
 */
record Feed(
        String title,
        String author,
        String language,
        String self,
        String page,
        Instant published,
        List<Update> updates) {

    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Characters that no XML document may hold, however escaped. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    String xml() {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            element(xml, "id", self);
            element(xml, "title", title);
            element(
                    xml,
                    "updated",
                    updates.stream()
                            .map(Update::since)
                            .max(Instant::compareTo)
                            .orElse(published)
                            .toString());
            person(xml, author);
            link(xml, "self", TYPE, self);
            link(xml, "alternate", "text/html", page);
            for (Update update : updates) {
                entry(xml, update);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Update update) throws XMLStreamException {
        String address = page + "/" + update.id();
        xml.writeStartElement("entry");
        element(xml, "id", address);
        element(xml, "title", update.title());
        element(xml, "published", update.at().toString());
        element(xml, "updated", update.since().toString());
        if (update.by() != null) {
            person(xml, update.by());
        }
        link(xml, "alternate", "text/html", address);
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(allowed(update.html().toString()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
