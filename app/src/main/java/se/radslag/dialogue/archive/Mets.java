package se.radslag.dialogue.archive;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * METS.xml of the package: who hands it over, and each file with its checksum and its place, by the E-ARK
 * specifications for information packages (CSIP 2.1) and submissions (SIP 2.1).
 */
final class Mets {

    static final String NAMESPACE = "http://www.loc.gov/METS/";
    static final String REPRESENTATION = "representations/rep1";
    /** What the one representation is called, since it has no METS.xml of its own. */
    private static final String REPRESENTATIONS = "Representations";

    private static final String CSIP = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS";
    private static final String SIP = "https://DILCIS.eu/XML/METS/SIPExtensionMETS";
    private static final String PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml";
    private static final String CONTENT = "csip:CONTENTINFORMATIONTYPE";

    private final Submission submission;
    private final PackedFile description;
    private final PackedFile premis;
    private final List<PackedFile> documentation;
    private final List<PackedFile> representation;

    /** @param files everything in the package but METS.xml itself */
    Mets(Submission submission, PackedFile description, PackedFile premis, List<PackedFile> files) {
        this.submission = submission;
        this.description = description;
        this.premis = premis;
        this.documentation = below("documentation/", files);
        this.representation = below(REPRESENTATION + "/", files);
    }

    void write(OutputStream to) {
        Xml.document(
                to,
                xml -> xml.element(
                        "mets",
                        () -> {
                            header(xml);
                            metadata(xml);
                            files(xml);
                            structure(xml);
                        },
                        "xmlns",
                        NAMESPACE,
                        "xmlns:csip",
                        CSIP,
                        "xmlns:sip",
                        SIP,
                        "xmlns:xlink",
                        "http://www.w3.org/1999/xlink",
                        "OBJID",
                        submission.id(),
                        "LABEL",
                        submission.dialogue().title(),
                        "TYPE",
                        "Mixed",
                        CONTENT,
                        "MIXED",
                        "PROFILE",
                        PROFILE));
    }

    private void header(Xml xml) throws XMLStreamException {
        String at = submission.at().toString();
        xml.element(
                "metsHdr",
                () -> {
                    xml.element(
                            "agent",
                            () -> {
                                xml.text("name", "Rådslag");
                                xml.text("note", submission.version(), "csip:NOTETYPE", "SOFTWARE VERSION");
                            },
                            "ROLE",
                            "CREATOR",
                            "TYPE",
                            "OTHER",
                            "OTHERTYPE",
                            "SOFTWARE");
                    agent(xml, "ARCHIVIST");
                    agent(xml, "CREATOR");
                    xml.text("metsDocumentID", "METS.xml");
                },
                "CREATEDATE",
                at,
                "LASTMODDATE",
                at,
                "RECORDSTATUS",
                "NEW",
                "csip:OAISPACKAGETYPE",
                "SIP");
    }

    /** The organisation both made the records and hands them over. */
    private void agent(Xml xml, String role) throws XMLStreamException {
        xml.element(
                "agent",
                () -> {
                    xml.text("name", submission.organisation().name());
                    xml.text("note", submission.organisation().slug(), "csip:NOTETYPE", "IDENTIFICATIONCODE");
                },
                "ROLE",
                role,
                "TYPE",
                "ORGANIZATION");
    }

    private void metadata(Xml xml) throws XMLStreamException {
        xml.element(
                "dmdSec",
                () -> reference(xml, "mdRef", description, "MDTYPE", "DC"),
                "ID",
                "dmd-1",
                "CREATED",
                submission.at().toString(),
                "STATUS",
                "CURRENT");
        xml.element(
                "amdSec",
                () -> xml.element(
                        "digiprovMD",
                        () -> reference(xml, "mdRef", premis, "MDTYPE", "PREMIS"),
                        "ID",
                        "digiprov-1",
                        "CREATED",
                        submission.at().toString(),
                        "STATUS",
                        "CURRENT"),
                "ID",
                "amd-1");
    }

    private void reference(Xml xml, String name, PackedFile file, String typeName, String type)
            throws XMLStreamException {
        xml.empty(
                name,
                "ID",
                file.id(),
                "LOCTYPE",
                "URL",
                "xlink:type",
                "simple",
                "xlink:href",
                file.path(),
                typeName,
                type,
                "MIMETYPE",
                file.type(),
                "SIZE",
                Long.toString(file.size()),
                "CREATED",
                submission.at().toString(),
                "CHECKSUM",
                file.checksum(),
                "CHECKSUMTYPE",
                "SHA-256");
    }

    private void files(Xml xml) throws XMLStreamException {
        xml.element(
                "fileSec",
                () -> {
                    group(xml, "group-documentation", "Documentation", documentation);
                    group(xml, "group-rep1", REPRESENTATIONS, representation);
                },
                "ID",
                "files");
    }

    private void group(Xml xml, String id, String use, List<PackedFile> files) throws XMLStreamException {
        xml.element(
                "fileGrp",
                () -> {
                    for (PackedFile file : files) {
                        file(xml, file);
                    }
                },
                "ID",
                id,
                "USE",
                use,
                CONTENT,
                "MIXED");
    }

    private void file(Xml xml, PackedFile file) throws XMLStreamException {
        xml.element(
                "file",
                () -> xml.empty("FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", file.path()),
                "ID",
                file.id(),
                "MIMETYPE",
                file.type(),
                "SIZE",
                Long.toString(file.size()),
                "CREATED",
                submission.at().toString(),
                "CHECKSUM",
                file.checksum(),
                "CHECKSUMTYPE",
                "SHA-256");
    }

    private void structure(Xml xml) throws XMLStreamException {
        xml.element(
                "structMap",
                () -> xml.element(
                        "div",
                        () -> {
                            xml.empty(
                                    "div",
                                    "ID",
                                    "div-metadata",
                                    "LABEL",
                                    "Metadata",
                                    "DMDID",
                                    "dmd-1",
                                    "ADMID",
                                    "digiprov-1");
                            part(xml, "div-documentation", "Documentation", "group-documentation");
                            part(xml, "div-rep1", REPRESENTATIONS, "group-rep1");
                        },
                        "ID",
                        "div-package",
                        "LABEL",
                        submission.id()),
                "ID",
                "structure",
                "TYPE",
                "PHYSICAL",
                "LABEL",
                "CSIP");
    }

    private static void part(Xml xml, String id, String label, String group) throws XMLStreamException {
        xml.element("div", () -> xml.empty("fptr", "FILEID", group), "ID", id, "LABEL", label);
    }

    private static List<PackedFile> below(String folder, List<PackedFile> files) {
        return files.stream().filter(file -> file.path().startsWith(folder)).toList();
    }
}
