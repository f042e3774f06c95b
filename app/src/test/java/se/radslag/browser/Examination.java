package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Examines pages with axe, which takes a second each. A page that differs from an examined one only in its words, at
 * the same width and in the same colours, can hold no new violation and is not examined again.
 */
final class Examination {

    /** Every tag with its attributes, and whether there are words in it; the words themselves are left out. */
    private static final String SHAPE = """
            [...document.querySelectorAll('*')].map(element => element.cloneNode(false).outerHTML
                .replace(/\\b(href|src|action|value|id|for|name|content|datetime|nonce|hx-\\w+|aria-\\w+)="[^"]+"/g, '$1')
                + (element.textContent.trim() !== '')).join()""";

    private static final Set<String> EXAMINED = new HashSet<>();
    private static final Findings FINDINGS = new Findings();

    private Examination() {}

    /** Asserts that the page has no violation. */
    static void of(Page page, ColorScheme scheme) {
        String shape = page.viewportSize().width + " " + scheme + " " + page.evaluate(SHAPE);
        if (EXAMINED.contains(shape)) {
            FINDINGS.note(page);
            return;
        }
        AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
        FINDINGS.note(results);
        List<Rule> violations = results.getViolations();
        assertThat(violations).as(() -> describe(page, violations)).isEmpty();
        EXAMINED.add(shape);
        FINDINGS.note(page);
    }

    private static String describe(Page page, List<Rule> violations) {
        return page.url() + "\n"
                + violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                                + rule.getNodes().stream()
                                        .limit(5)
                                        .map(node -> "    " + node.getHtml() + "\n      " + node.getFailureSummary())
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
    }
}
