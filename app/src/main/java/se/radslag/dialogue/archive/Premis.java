package se.radslag.dialogue.archive;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What each file is and when it was packed, in PREMIS 3. */
final class Premis {

    static final String NAMESPACE = "http://www.loc.gov/premis/v3";
    private static final String EVENT = "event-1";
    private static final String AGENT = "agent-1";

    private final Submission submission;
    private final List<PackedFile> files;

    Premis(Submission submission, List<PackedFile> files) {
        this.submission = submission;
        this.files = files;
    }

    void write(OutputStream to) {
        Xml.document(
                to,
                xml -> xml.element(
                        "premis",
                        () -> {
                            for (PackedFile file : files) {
                                object(xml, file);
                            }
                            event(xml);
                            agent(xml);
                        },
                        "xmlns",
                        NAMESPACE,
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "version",
                        "3.0"));
    }

    private static void object(Xml xml, PackedFile file) throws XMLStreamException {
        xml.element(
                "object",
                () -> {
                    identifier(xml, "object", file.id());
                    xml.element("objectCharacteristics", () -> {
                        xml.element("fixity", () -> {
                            xml.text("messageDigestAlgorithm", "SHA-256");
                            xml.text("messageDigest", file.checksum());
                        });
                        xml.text("size", Long.toString(file.size()));
                        xml.element(
                                "format",
                                () -> xml.element("formatDesignation", () -> xml.text("formatName", file.type())));
                    });
                    xml.text("originalName", file.path());
                    xml.element("linkingEventIdentifier", () -> {
                        xml.text("linkingEventIdentifierType", "local");
                        xml.text("linkingEventIdentifierValue", EVENT);
                    });
                },
                "xsi:type",
                "file");
    }

    private void event(Xml xml) throws XMLStreamException {
        xml.element("event", () -> {
            identifier(xml, "event", EVENT);
            xml.text("eventType", "creation");
            xml.text("eventDateTime", submission.at().toString());
            xml.element("linkingAgentIdentifier", () -> {
                xml.text("linkingAgentIdentifierType", "local");
                xml.text("linkingAgentIdentifierValue", AGENT);
            });
        });
    }

    private void agent(Xml xml) throws XMLStreamException {
        xml.element("agent", () -> {
            identifier(xml, "agent", AGENT);
            xml.text("agentName", "Rådslag");
            xml.text("agentType", "software");
            xml.text("agentVersion", submission.version());
        });
    }

    private static void identifier(Xml xml, String of, String value) throws XMLStreamException {
        xml.element(of + "Identifier", () -> {
            xml.text(of + "IdentifierType", "local");
            xml.text(of + "IdentifierValue", value);
        });
    }
}
