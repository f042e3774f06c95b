package se.radslag.dialogue.archive;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import se.radslag.dialogue.Dialogue;

/** What the package is about, in Dublin Core. */
final class Description {

    private final Submission submission;

    Description(Submission submission) {
        this.submission = submission;
    }

    void write(OutputStream to) {
        Xml.document(
                to,
                xml -> xml.element(
                        "oai_dc:dc",
                        () -> elements(xml),
                        "xmlns:oai_dc",
                        "http://www.openarchives.org/OAI/2.0/oai_dc/",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/"));
    }

    private void elements(Xml xml) throws XMLStreamException {
        Dialogue dialogue = submission.dialogue();
        xml.text("dc:title", dialogue.title());
        xml.text("dc:creator", submission.organisation().name());
        xml.text("dc:description", dialogue.lead());
        if (!dialogue.theme().isBlank()) {
            xml.text("dc:subject", dialogue.theme());
        }
        xml.text("dc:type", "Collection");
        xml.text("dc:language", "sv");
        xml.text("dc:date", submission.at().toString());
        xml.text("dc:identifier", submission.id());
        if (!dialogue.registryNumber().isBlank()) {
            xml.text("dc:identifier", dialogue.registryNumber());
        }
        if (dialogue.opensOn() != null && dialogue.closesOn() != null) {
            xml.text("dc:coverage", dialogue.opensOn() + "/" + dialogue.closesOn());
        }
    }
}
