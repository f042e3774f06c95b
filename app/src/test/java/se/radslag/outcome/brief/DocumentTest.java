package se.radslag.outcome.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Frames;
import se.radslag.foundation.web.Look;
import se.radslag.foundation.web.Visitor;
import se.radslag.testing.TestServer;

/** The documents of a brief, judged by what others require of them. */
class DocumentTest {

    private static final Figure FIGURE =
            new Figure("Förslag", 12_345, Recount.count("proposals").where("activity", 1));
    private static final Brief BRIEF = new Brief(
            new Brief.About(
                    "Björkå & omnejd", "Hur ska parken bli <tryggare>?", "/dialoger/park", "Nämnden", "KFN 2026/118"),
            3,
            Instant.parse("2026-11-22T08:15:30Z"),
            "Ljuset nämns av flest.\n\n- Bron\n- Stigen",
            List.of(new Brief.Point("Hur många det gäller", List.of(new Block.Figures(List.of(FIGURE))))),
            List.of(
                    new Brief.Section(
                            "said",
                            "Vad som sades",
                            "Många skrev samma sak.",
                            "",
                            List.of(
                                    new Block.Table(
                                            "Faser",
                                            List.of("Fas", "När", "Bidrag"),
                                            List.of(
                                                    new Block.Row(
                                                            "Föreslå",
                                                            List.of(
                                                                    new Block.Cell("1–24 oktober 2026", null),
                                                                    new Block.Cell("12 345", FIGURE))),
                                                    new Block.Row(
                                                            "Sammanställ",
                                                            List.of(
                                                                    new Block.Cell("november", null),
                                                                    new Block.Cell("", null))))),
                                    new Block.Voices(
                                            "Mest stöd",
                                            Block.About.LEADING,
                                            List.of(new Block.Voice(
                                                    7,
                                                    "/forslag/7",
                                                    "Ljusare gångväg",
                                                    "Norra",
                                                    List.of(new Summary.Tag("Tas med", "taken-up")),
                                                    FIGURE))))),
                    new Brief.Section("rights", "Rättigheter", "", "Står i tjänsteskrivelsen.", List.of())),
            List.of());

    private static Frame frame() {
        return TestServer.bean(Frames.class)
                .frame(Visitor.unknown(1, Locale.of("sv")), new Look("Björkå", null, "", null), "", "/", "", null)
                .lasting();
    }

    @Test
    void thePdfIsAccessibleByTheStandard() throws Exception {
        byte[] pdf = TestServer.bean(BriefPdf.class).of(BRIEF, "ab".repeat(32), frame());

        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var faults = new ArrayList<String>();
            result.getTestAssertions()
                    .forEach(assertion -> faults.add(assertion.getRuleId().getClause() + " " + assertion.getMessage()));
            assertThat(faults).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("/Lang (sv)", "/Outlines");
    }

    @Test
    void theSummaryHasRoomOnTheFirstPageHoweverMuchIsWritten() throws IOException {
        var voice = new Block.Voice(
                7,
                "/forslag/7",
                "Ljusare gångväg mellan skolan och stationen",
                "Norra",
                List.of(new Summary.Tag("Tas med", "taken-up")),
                FIGURE);
        String findings = "Ljuset nämns av flest, och pengarna räcker till det. ".repeat(47);
        var said = new Block.Voices("Mest stöd", Block.About.LEADING, List.of(voice, voice, voice));
        var missing = new Block.Text("Unga kvinnor i Norra saknas. De är högst 2 % av befolkningen. ".repeat(6));
        var summary = new Brief(
                BRIEF.about(),
                3,
                BRIEF.at(),
                findings,
                List.of(
                        BRIEF.glance().getFirst(),
                        new Brief.Point("Vilka som saknas", List.of(missing)),
                        new Brief.Point("Vad flest står bakom", List.of(said)),
                        new Brief.Point("Vad en lista döljer", List.of(said)),
                        new Brief.Point("Vad man är oense om", List.of(said)),
                        new Brief.Point("Det som är öppet", List.of(new Block.Text("Beslutet är inte fattat.")))),
                BRIEF.sections(),
                List.of());

        for (Brief brief : List.of(BRIEF, summary)) {
            byte[] pdf = TestServer.bean(BriefPdf.class).of(brief, "ab".repeat(32), frame());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var text = new PDFTextStripper();
                text.setEndPage(1);
                assertThat(text.getText(document))
                        .contains(brief.glance().getLast().heading())
                        .contains("Utelämnat ur underlaget");
                text.setStartPage(2);
                text.setEndPage(2);
                assertThat(text.getText(document)).contains("Vad som sades").doesNotContain("Utelämnat ur underlaget");
            }
        }
    }

    @Test
    void theOpenDocumentTextIsBuiltAsTheStandardSays() throws Exception {
        Map<String, byte[]> parts = unzip(BriefOdt.of(BRIEF, "ab".repeat(32), frame()));

        assertThat(parts.keySet())
                .containsExactly("mimetype", "META-INF/manifest.xml", "styles.xml", "meta.xml", "content.xml");
        assertThat(new String(part(parts, "mimetype"), StandardCharsets.US_ASCII))
                .isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(texts(xml(part(parts, "META-INF/manifest.xml")), "manifest:file-entry", "manifest:full-path"))
                .containsExactly("/", "content.xml", "styles.xml", "meta.xml");
        Document content = xml(part(parts, "content.xml"));
        assertThat(texts(content, "text:h", "text:outline-level"))
                .startsWith("1", "2")
                .doesNotContain("4");
        assertThat(content.getElementsByTagName("table:table-header-rows").getLength())
                .isEqualTo(2);
        assertThat(content.getDocumentElement().getTextContent())
                .contains("Hur ska parken bli <tryggare>?", "Ljusare gångväg", "Står i tjänsteskrivelsen.");
        List<String> styles = texts(xml(part(parts, "styles.xml")), "style:style", "style:name");
        assertThat(styles)
                .containsAll(texts(content, "text:h", "text:style-name"))
                .containsAll(texts(content, "text:p", "text:style-name"));
        assertThat(new String(part(parts, "styles.xml"), StandardCharsets.UTF_8))
                .contains("fo:language=\"sv\"");
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("mimetype")) {
                    assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                }
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] content) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(content));
    }

    /** The values of an attribute in all elements of the name. */
    private static List<String> texts(Document document, String element, String attribute) {
        var found = document.getElementsByTagName(element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return texts;
    }
}
