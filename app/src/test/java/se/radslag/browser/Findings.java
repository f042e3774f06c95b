package se.radslag.browser;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.radslag.foundation.accessibility.Examination;
import se.radslag.foundation.accessibility.Fingerprint;
import se.radslag.foundation.web.Frame;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a test run has examined, written beside the compiled pages when the run ends, so that the build packs it for the
 * accessibility statement. A run that finds a violation writes nothing, and takes away what an earlier one wrote.
 */
final class Findings {

    private static final Path FILE = Path.of("target", "classes", Examination.FILE);

    private final Set<String> pages = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<Integer> widths = new TreeSet<>();
    private String engine = "";
    private boolean clean = true;

    Findings() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::write));
    }

    /** Notes the page; it was examined, or differs from an examined one only in its words. */
    synchronized void note(Page page) {
        pages.add(kind(page.url()));
        widths.add(page.viewportSize().width);
    }

    /** Notes the rules that were held against a page. */
    synchronized void note(AxeResults results) {
        engine = results.getTestEngine().getName() + " "
                + results.getTestEngine().getVersion();
        results.getPasses().stream().map(Rule::getId).forEach(rules::add);
        clean &= results.getViolations().isEmpty();
    }

    /** The path below the organisation, without what differs from one thing to another of its kind. */
    static String kind(String url) {
        String path = URI.create(url).getPath().replaceFirst("^/[^/]*", "");
        return path.isEmpty()
                ? "/"
                : path.replaceAll("/\\d+(?=/|$)", "/…")
                        .replaceAll("^/dialoger/[^/]+", "/dialoger/…")
                        .replaceAll("/[^/]{24,}(?=/|$)", "/…");
    }

    private synchronized void write() {
        try {
            Files.deleteIfExists(FILE);
            if (clean && !rules.isEmpty()) {
                var examination = new Examination(
                        LocalDate.now(Frame.ZONE),
                        engine,
                        List.copyOf(rules),
                        List.copyOf(pages),
                        List.copyOf(widths),
                        Fingerprint.ofPages());
                Files.write(FILE, JsonMapper.shared().writeValueAsBytes(examination));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
