package se.radslag.outcome.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.foundation.web.Frame;

/**
 * A brief as an OpenDocument text (ODF 1.2) for the registry system: headings, lists, tables with header rows, all in
 * Swedish. The package is written straight, by the standard; what never changes of it lies in {@code /odt/}.
 */
final class BriefOdt {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final OdtText text;
    private final Brief brief;
    private final Frame frame;

    private BriefOdt(OdtText text, Brief brief, Frame frame) {
        this.text = text;
        this.brief = brief;
        this.frame = frame;
    }

    static byte[] of(Brief brief, String sha256, Frame frame) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            store(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            add(zip, "META-INF/manifest.xml", resource("manifest.xml"));
            add(zip, "styles.xml", resource("styles.xml"));
            add(zip, "meta.xml", meta(brief));
            add(zip, "content.xml", content(brief, sha256, frame));
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The type stands first and uncompressed, so that programs know the file by its beginning. */
    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) {
        try (InputStream file = Objects.requireNonNull(BriefOdt.class.getResourceAsStream("/odt/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] meta(Brief brief) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-meta");
        xml.writeAttribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.writeAttribute("office:version", "1.2");
        xml.writeStartElement("office:meta");
        element(xml, "dc:title", brief.about().question());
        element(xml, "dc:creator", brief.about().organisation());
        element(xml, "dc:date", brief.at().toString());
        element(xml, "dc:language", "sv-SE");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static byte[] content(Brief brief, String sha256, Frame frame) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var text = new OdtText(bytes);
        new BriefOdt(text, brief, frame).write(sha256);
        text.end();
        return bytes.toByteArray();
    }

    private void write(String sha256) throws XMLStreamException {
        Brief.About about = brief.about();
        text.paragraph("Title", about.question());
        text.paragraph("Subtitle", frame.t("brief.of", about.organisation(), brief.version(), frame.day(brief.at())));
        if (!about.registryNumber().isEmpty()) {
            text.paragraph("Text_20_body", frame.t("brief.registered", about.registryNumber()));
        }
        text.heading(1, frame.t("brief.summary"));
        passages(brief.findings());
        for (Brief.Point point : brief.glance()) {
            text.heading(2, point.heading());
            blocks(point.blocks(), 3);
        }
        leftOut();
        for (Brief.Section section : brief.sections()) {
            section(section);
        }
        text.heading(1, frame.t("brief.recount"));
        text.paragraph("Text_20_body", frame.t("brief.recount.text"));
        text.paragraph("Text_20_body", frame.t("brief.hash", sha256));
        recounts();
    }

    private void leftOut() throws XMLStreamException {
        List<String> out = brief.sections().stream()
                .filter(Brief.Section::isLeftOut)
                .map(section -> section.heading() + ": " + section.leftOut())
                .toList();
        if (!out.isEmpty()) {
            text.heading(2, frame.t("brief.left-out"));
            text.list(out);
        }
    }

    private void section(Brief.Section section) throws XMLStreamException {
        text.heading(1, section.heading());
        if (section.isLeftOut()) {
            text.paragraph("Text_20_body", frame.t("brief.left-out.here", section.leftOut()));
        }
        blocks(section.blocks(), 2);
        if (!section.comment().isEmpty()) {
            text.heading(2, frame.t("brief.comment"));
            passages(section.comment());
        }
    }

    private void passages(String words) throws XMLStreamException {
        for (Block.Passage passage : new Block.Text(words).passages()) {
            if (passage.list()) {
                text.list(passage.lines());
            } else {
                text.paragraph("Text_20_body", passage.lines().getFirst());
            }
        }
    }

    private void blocks(List<Block> blocks, int level) throws XMLStreamException {
        for (Block block : blocks) {
            switch (block) {
                case Block.Text some -> passages(some.text());
                case Block.Figures figures ->
                    text.list(figures.figures().stream().map(this::line).toList());
                case Block.Table table -> table(table);
                case Block.Voices voices -> voices(voices, level);
            }
        }
    }

    private String line(Figure figure) {
        return figure.label() + ": " + frame.number(figure.value());
    }

    private void table(Block.Table table) throws XMLStreamException {
        text.paragraph("Table", table.caption());
        text.table(
                table.head(),
                table.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.name()),
                                        row.cells().stream().map(Block.Cell::shown))
                                .toList())
                        .toList());
    }

    private void voices(Block.Voices voices, int level) throws XMLStreamException {
        text.heading(level, voices.heading());
        text.list(voices.voices().stream().map(this::line).toList());
    }

    private String line(Block.Voice voice) {
        String figure = figure(voice.figure());
        String meta = voice.meta().isEmpty() ? "" : ", " + voice.meta();
        String tags = String.join(
                "", voice.tags().stream().map(tag -> ", " + tag.label()).toList());
        return frame.t("evidence.number", voice.number()) + ": " + voice.title() + meta + tags + figure;
    }

    private String figure(@Nullable Figure figure) {
        return figure == null ? "" : ", " + frame.number(figure.value()) + " " + figure.label();
    }

    private void recounts() throws XMLStreamException {
        text.table(
                List.of(frame.t("brief.figure"), frame.t("brief.value"), frame.t("brief.recount.how")),
                brief.figures()
                        .distinct()
                        .map(figure -> List.of(
                                figure.label(),
                                frame.number(figure.value()),
                                figure.recount().toString()))
                        .toList());
    }
}
