package se.radslag.dialogue.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Checks a package against what the specification of E-ARK packages (CSIP) demands of METS.xml, each demand under its
 * number there: what the root, the header, the metadata, the files and the structure must say, and that every file is
 * there, is named once, and is to the byte what METS and PREMIS say.
 */
final class PackageCheck {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String CSIP = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS";

    private final Map<String, byte[]> files;
    private final List<String> faults = new ArrayList<>();

    PackageCheck(Map<String, byte[]> files) {
        this.files = files;
    }

    /** What is wrong, in words; empty for a sound package. */
    List<String> faults() {
        faults.clear();
        Document mets = parse("METS.xml");
        root(mets.getDocumentElement());
        header(mets);
        ids(mets);
        references(mets);
        structure(mets);
        preservation();
        return List.copyOf(faults);
    }

    private void root(Element mets) {
        demand("CSIP1", !mets.getAttribute("OBJID").isBlank());
        demand("CSIP2", mets.getAttribute("TYPE").equals("Mixed"));
        demand("CSIP4", mets.getAttributeNS(CSIP, "CONTENTINFORMATIONTYPE").equals("MIXED"));
        demand("CSIP6", mets.getAttribute("PROFILE").equals("https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml"));
        demand("METS namespace", Mets.NAMESPACE.equals(mets.getNamespaceURI()));
    }

    private void header(Document mets) {
        Element header = only(mets, "metsHdr");
        demand("CSIP7", header.getAttribute("CREATEDATE").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        demand("CSIP9", header.getAttributeNS(CSIP, "OAISPACKAGETYPE").equals("SIP"));
        List<Element> agents = all(header, "agent");
        Element software = agents.getFirst();
        demand("CSIP11", software.getAttribute("ROLE").equals("CREATOR"));
        demand("CSIP12", software.getAttribute("TYPE").equals("OTHER"));
        demand("CSIP13", software.getAttribute("OTHERTYPE").equals("SOFTWARE"));
        demand("CSIP14", !only(software, "name").getTextContent().isBlank());
        demand("CSIP16", only(software, "note").getAttributeNS(CSIP, "NOTETYPE").equals("SOFTWARE VERSION"));
        demand(
                "SIP submitting agent",
                agents.stream()
                        .anyMatch(agent -> agent.getAttribute("ROLE").equals("CREATOR")
                                && agent.getAttribute("TYPE").equals("ORGANIZATION")));
    }

    private void ids(Document mets) {
        Set<String> ids = new HashSet<>();
        for (Element element : all(mets.getDocumentElement(), "*")) {
            String id = element.getAttribute("ID");
            demand("ID " + id + " once", id.isEmpty() || ids.add(id));
            demand("ID " + id + " an NCName", id.isEmpty() || id.matches("[A-Za-z_][\\w.-]*"));
        }
        for (Element pointer : all(mets.getDocumentElement(), "fptr")) {
            demand("fptr to " + pointer.getAttribute("FILEID"), ids.contains(pointer.getAttribute("FILEID")));
        }
        for (Element division : all(mets.getDocumentElement(), "div")) {
            for (String to : List.of(division.getAttribute("DMDID"), division.getAttribute("ADMID"))) {
                demand("div to " + to, to.isEmpty() || ids.contains(to));
            }
        }
    }

    /** CSIP17-57 of metadata references, CSIP58-79 of files: what each says, and that it is so. */
    private void references(Document mets) {
        Set<String> named = new HashSet<>(Set.of("METS.xml"));
        for (Element reference : all(mets.getDocumentElement(), "mdRef")) {
            named.add(described(reference, reference));
        }
        demand("CSIP58", all(mets.getDocumentElement(), "fileSec").size() == 1);
        for (Element file : all(mets.getDocumentElement(), "file")) {
            demand("CSIP69", !file.getAttribute("CREATED").isBlank());
            named.add(described(file, only(file, "FLocat")));
        }
        files.keySet().stream()
                .filter(path -> !named.contains(path))
                .forEach(path -> faults.add("METS does not know of " + path));
    }

    private String described(Element says, Element place) {
        String path = place.getAttributeNS(XLINK, "href");
        byte[] content = files.get(path);
        demand("LOCTYPE of " + path, place.getAttribute("LOCTYPE").equals("URL"));
        demand("xlink:type of " + path, place.getAttributeNS(XLINK, "type").equals("simple"));
        demand("MIMETYPE of " + path, says.getAttribute("MIMETYPE").matches("[a-z]+/[a-z.+-]+"));
        demand("CHECKSUMTYPE of " + path, says.getAttribute("CHECKSUMTYPE").equals("SHA-256"));
        if (content == null) {
            faults.add(path + " is missing");
        } else if (!says.getAttribute("SIZE").equals(Integer.toString(content.length))
                || !says.getAttribute("CHECKSUM").equals(sha256(content))) {
            faults.add(path + " is not what METS says");
        }
        return path;
    }

    private void structure(Document mets) {
        Element structure = only(mets, "structMap");
        demand("CSIP81", structure.getAttribute("TYPE").equals("PHYSICAL"));
        demand("CSIP82", structure.getAttribute("LABEL").equals("CSIP"));
        Element whole = all(structure, "div").getFirst();
        demand(
                "CSIP85",
                whole.getAttribute("LABEL").equals(mets.getDocumentElement().getAttribute("OBJID")));
        List<String> labels = all(whole, "div").stream()
                .map(division -> division.getAttribute("LABEL"))
                .toList();
        demand("CSIP90, 95, 103", labels.equals(List.of("Metadata", "Documentation", "Representations")));
    }

    private void preservation() {
        Element premis = parse("metadata/preservation/premis.xml").getDocumentElement();
        demand("PREMIS namespace", Premis.NAMESPACE.equals(premis.getNamespaceURI()));
        demand("PREMIS version", premis.getAttribute("version").equals("3.0"));
        for (Element object : all(premis, "object")) {
            byte[] content = files.get(only(object, "originalName").getTextContent());
            demand(
                    "PREMIS of " + only(object, "originalName").getTextContent(),
                    content == null
                            || faults.stream().anyMatch(fault -> fault.endsWith("is not what METS says"))
                            || only(object, "messageDigest").getTextContent().equals(sha256(content)));
        }
    }

    private void demand(String what, boolean met) {
        if (!met) {
            faults.add(what);
        }
    }

    private Document parse(String path) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(path)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(path, e);
        }
    }

    private static Element only(Document document, String name) {
        return only(document.getDocumentElement(), name);
    }

    private static Element only(Element parent, String name) {
        List<Element> found = all(parent, name);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + name);
        }
        return found.getFirst();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
