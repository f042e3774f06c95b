package se.radslag.outcome.brief;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Consequences;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.evidence.Checksums;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;

/** Frozen briefs, for everyone: as a page, as documents, as JSON, and the data that they were counted from. */
@Controller
class BriefController {

    private static final String LATEST = "/dialoger/{slug}/underlag";
    private static final String ONE = LATEST + "/{number:\\d{1,6}}";
    private static final String DATA = ONE + "/data/{dataset:[a-z-]+}";

    private final Dialogues dialogues;
    private final FrozenRepository frozen;
    private final BriefPdf pdf;
    private final Consequences consequences;

    BriefController(Dialogues dialogues, FrozenRepository frozen, BriefPdf pdf, Consequences consequences) {
        this.dialogues = dialogues;
        this.frozen = frozen;
        this.pdf = pdf;
        this.consequences = consequences;
    }

    @GetMapping(LATEST)
    Html latest(@PathVariable String slug, Visitor visitor) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        List<Brief.Version> versions = frozen.list(dialogue.id());
        return versions.isEmpty()
                ? new Html("brief/none", new BriefPage.None(dialogue))
                : page(dialogue, versions, versions.getFirst().number());
    }

    @GetMapping(ONE)
    Html show(@PathVariable String slug, @PathVariable int number, Visitor visitor) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        return page(dialogue, frozen.list(dialogue.id()), number);
    }

    private Html page(Dialogue dialogue, List<Brief.Version> versions, int number) {
        Brief.Version version = versions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        Brief brief = BriefJson.read(json(dialogue, number));
        List<Differences.Change> changes =
                number == 1 ? List.of() : Differences.of(BriefJson.read(json(dialogue, number - 1)), brief);
        return new Html(
                "brief/page", new BriefPage(dialogue, brief, version, versions, changes, later(dialogue, version)));
    }

    private Later later(Dialogue dialogue, Brief.Version version) {
        Consequences.Tally tally =
                consequences.of(List.of(dialogue.id()), dialogue.today()).get(dialogue.id());
        LocalDate decided = tally == null ? null : tally.decidedOn();
        boolean since = decided != null && !decided.isBefore(LocalDate.ofInstant(version.at(), Frame.ZONE));
        return new Later(frozen.countAnswersSince(dialogue.id(), version.at()), since ? decided : null);
    }

    private String json(Dialogue dialogue, int number) {
        return frozen.findJson(dialogue.id(), number).orElseThrow(NotFound::new);
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable int number, Visitor visitor) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        return file(
                json(dialogue, number).getBytes(StandardCharsets.UTF_8),
                "application/json",
                name(slug, number, "json"));
    }

    @GetMapping(ONE + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable int number, Visitor visitor, Frame frame) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        String json = json(dialogue, number);
        byte[] document = pdf.of(BriefJson.read(json), Checksums.of(json), frame.lasting());
        return file(document, "application/pdf", name(slug, number, "pdf"));
    }

    @GetMapping(ONE + ".odt")
    ResponseEntity<byte[]> odt(@PathVariable String slug, @PathVariable int number, Visitor visitor, Frame frame) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        String json = json(dialogue, number);
        byte[] document = BriefOdt.of(BriefJson.read(json), Checksums.of(json), frame.lasting());
        return file(document, "application/vnd.oasis.opendocument.text", name(slug, number, "odt"));
    }

    private static String name(String slug, int number, String ending) {
        return "underlag-" + slug + "-" + number + "." + ending;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .body(content);
    }

    @GetMapping(DATA + ".csv")
    void data(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String dataset,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        try (InputStream csv = open(slug, number, dataset, visitor)) {
            response.setContentType("text/csv;charset=UTF-8");
            csv.transferTo(response.getOutputStream());
        }
    }

    @GetMapping(DATA + ".sums")
    void sums(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String dataset,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        try (InputStream csv = open(slug, number, dataset, visitor)) {
            response.setContentType("text/plain;charset=UTF-8");
            var lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                response.getOutputStream().print(Checksums.sum(line + "\n"));
            }
        }
    }

    private InputStream open(String slug, int number, String dataset, Visitor visitor) throws IOException {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        byte[] gzip = frozen.findData(dialogue.id(), number, dataset).orElseThrow(NotFound::new);
        return new GZIPInputStream(new ByteArrayInputStream(gzip));
    }
}
