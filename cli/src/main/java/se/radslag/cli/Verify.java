package se.radslag.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.cli.verify.Fault;
import se.radslag.cli.verify.Published;
import se.radslag.cli.verify.Since;
import se.radslag.cli.verify.Verification;
import se.radslag.cli.verify.Verification.Report;
import tools.jackson.databind.json.JsonMapper;

/** Counts a frozen brief again from open data alone; needs no server and no database. */
@Command(name = "verify")
final class Verify implements Callable<Integer> {

    private static final int MOST_CHANGES = 50;

    /** Not the standard options: here the version is that of a brief. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Parameters(paramLabel = "DIALOGUE", descriptionKey = "verify.dialogue")
    @SuppressWarnings("NullAway.Init")
    private String dialogue;

    @Option(names = "--at", paramLabel = "URL", descriptionKey = "verify.at")
    private @Nullable String at;

    @Option(names = "--from", paramLabel = "DIR", descriptionKey = "verify.from")
    private @Nullable Path from;

    @Option(names = "--version", paramLabel = "N", descriptionKey = "verify.version")
    private @Nullable Integer version;

    @Option(names = "--hash", paramLabel = "SHA256", descriptionKey = "verify.hash")
    private @Nullable String hash;

    @Option(names = "--keep", paramLabel = "DIR", descriptionKey = "verify.keep")
    private @Nullable Path keep;

    @Option(names = "--live", descriptionKey = "verify.live")
    private boolean live;

    @Option(names = "--json", descriptionKey = "verify.json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Published web = web();
        Published published = published(web);
        int number = version == null ? published.latest() : version;
        if (number == 0) {
            throw new BadInput(Words.of("verify.none", published));
        }
        Report report = new Verification(published, from == null ? null : web, number)
                .run(hash == null ? null : hash.toLowerCase(Locale.ROOT));
        List<Since.Change> changes = live ? changes(published, web == null ? published : web, report) : List.of();
        System.out.print(json ? json(report, changes) : text(report, changes));
        return report.isSound() ? Main.DONE : Main.FAULT;
    }

    /** The dialogue on the web, if an address was given. */
    private @Nullable Published web() {
        if (dialogue.matches("https?://.+")) {
            return new Published.At(address(dialogue));
        }
        return at == null ? null : new Published.At(address(at.replaceAll("/+$", "") + "/dialoger/" + dialogue));
    }

    private static URI address(String text) {
        try {
            return new URI(text.replaceAll("/+$", ""));
        } catch (URISyntaxException e) {
            throw new BadInput(Words.of("verify.no-address", text));
        }
    }

    private Published published(@Nullable Published web) {
        Path folder = from != null ? from : web == null ? Path.of(dialogue) : null;
        if (folder != null) {
            if (!Files.isDirectory(folder)) {
                throw new BadInput(Words.of("verify.no-folder", folder));
            }
            return new Published.In(folder);
        }
        return keep == null || web == null ? Objects.requireNonNull(web) : new Published.Keeping(web, keep);
    }

    private static List<Since.Change> changes(Published frozen, Published now, Report report) throws IOException {
        var since = new Since(frozen, now, report.version());
        var changes = new ArrayList<Since.Change>();
        for (Verification.Rows rows : report.rows()) {
            changes.addAll(since.of(rows.key()));
        }
        return changes;
    }

    private String text(Report report, List<Since.Change> changes) {
        var text = new StringBuilder();
        if (!report.question().isEmpty()) {
            line(text, "verify.about", report.version(), report.question(), report.organisation(), report.at());
            line(text, report.compared() ? "verify.sha256" : "verify.sha256.alone", report.sha256());
        }
        for (Verification.Rows rows : report.rows()) {
            line(text, rows.sound() ? "verify.rows" : "verify.rows.not", rows.key(), rows.count());
        }
        line(text, "verify.figures", report.figures());
        report.faults().forEach(fault -> text.append("  ").append(told(fault)).append('\n'));
        line(
                text,
                report.isSound() ? "verify.sound" : "verify.not",
                report.faults().size());
        if (live) {
            tell(text, changes);
        }
        return text.toString();
    }

    private static void tell(StringBuilder text, List<Since.Change> changes) {
        line(text, "verify.live.count", changes.size());
        changes.stream()
                .limit(MOST_CHANGES)
                .map(change -> Words.of(
                        "verify.live." + change.kind().name().toLowerCase(Locale.ROOT),
                        change.dataset(),
                        change.row(),
                        change.column(),
                        change.before(),
                        change.now()))
                .forEach(change -> text.append("  ").append(change).append('\n'));
    }

    /** Where and what, in one or a few lines. */
    private static String told(Fault fault) {
        String place = fault.place() == 0 ? "" : Long.toString(fault.place());
        return Words.of(
                "verify.fault." + fault.kind().name().toLowerCase(Locale.ROOT)
                        + (fault.kind() == Fault.Kind.LINE && fault.expected().isEmpty() ? ".unknown" : ""),
                fault.file(),
                place,
                fault.column(),
                fault.expected(),
                fault.found());
    }

    private static void line(StringBuilder text, String key, Object... arguments) {
        text.append(Words.of(key, arguments)).append('\n');
    }

    private static String json(Report report, List<Since.Change> changes) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sound", report.isSound());
        all.put("report", report);
        all.put("changes", changes);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }
}
