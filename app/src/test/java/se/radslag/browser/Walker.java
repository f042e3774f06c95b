package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.radslag.testing.TestServer;

/**
 * Someone who walks through pages in the chosen way: presses what is named, types into what is labelled. Each new page
 * is examined and photographed.
 */
public final class Walker implements AutoCloseable {

    private static final int MOST_TABS = 250;
    private static final Path ALBUM = Path.of("target", "screenshots");

    private final Way way;
    private final String journey;
    private final BrowserContext context;
    private final Page page;
    private int pictures;

    public Walker(String journey, Way way) {
        this.journey = journey;
        this.way = way;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(way.width, 900)
                        .setLocale("sv-SE")
                        .setJavaScriptEnabled(way.script));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /** Lets the walker be signed in from the start. */
    public Walker withSession(String token) {
        context.addCookies(List.of(new Cookie("radslag-session", token).setUrl(TestServer.address() + "/")));
        return this;
    }

    public Page page() {
        return page;
    }

    /** Goes to an address. */
    public Walker visit(String address) {
        page.navigate(address);
        return look();
    }

    /** Follows the link of the name, and looks at where it leads. */
    public Walker follow(String link) {
        openMenuIfNeeded(AriaRole.LINK, link);
        press(visible(AriaRole.LINK, link));
        return look();
    }

    /** Presses the button of the name, and looks at where it leads. */
    public Walker press(String button) {
        press(visible(AriaRole.BUTTON, button));
        return look();
    }

    /** Types into the field of the label, in place of what it holds. */
    public Walker type(String label, String text) {
        Locator field = labelled(label);
        reach(field);
        if (way.hand == Way.Hand.KEYBOARD) {
            page.keyboard().press("Control+A");
            page.keyboard().insertText(text);
        } else {
            field.fill(text);
        }
        return this;
    }

    /** Sets a date field. */
    public Walker date(String label, java.time.LocalDate day) {
        Locator field = labelled(label);
        reach(field);
        field.fill(day.toString());
        return this;
    }

    /** Marks a checkbox or radio button of the label. */
    public Walker tick(String label) {
        Locator box = labelled(label);
        if (way.hand == Way.Hand.MOUSE) {
            box.check();
            return this;
        }
        if ("radio".equals(box.getAttribute("type"))) {
            reachRadio(box);
        } else {
            reach(box);
        }
        if (!box.isChecked()) {
            page.keyboard().press("Space");
        }
        return this;
    }

    /** Chooses the option of a list by its text. */
    public Walker choose(String label, String option) {
        Locator list = labelled(label);
        reach(list);
        list.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Asserts that the main part of the page says something. */
    public Walker sees(String text) {
        assertThat(page.locator("main").innerText()).as(page.url()).containsIgnoringWhitespaces(text);
        return this;
    }

    /** Value of the field of the label. */
    public String value(String label) {
        return labelled(label).inputValue();
    }

    /** Examines the page and takes its picture. */
    public Walker look() {
        page.waitForLoadState();
        String name = "%s-%s-%02d.png".formatted(journey, way.name().toLowerCase(java.util.Locale.ROOT), ++pictures);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(ALBUM.resolve(name)).setFullPage(true));
        if (way.script) {
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations).as(() -> describe(violations)).isEmpty();
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("%s scrolls sideways at %d px (%s)", page.url(), way.width, name)
                    .isTrue();
        }
        return this;
    }

    private String describe(List<Rule> violations) {
        return page.url() + "\n"
                + violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                                + rule.getNodes().stream()
                                        .limit(5)
                                        .map(node -> "    " + node.getHtml() + "\n      " + node.getFailureSummary())
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
    }

    private Locator visible(AriaRole role, String name) {
        Locator all =
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        Locator seen = all.locator("visible=true");
        if (seen.count() == 0) {
            throw new AssertionError("No " + role + " \"" + name + "\" on " + page.url() + ":\n"
                    + page.locator("body").innerText());
        }
        return seen.first();
    }

    private Locator labelled(String label) {
        Locator exact = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true");
        Locator found = exact.count() > 0 ? exact : page.getByLabel(label).locator("visible=true");
        if (found.count() == 0) {
            throw new AssertionError("No field \"" + label + "\" on " + page.url() + ":\n"
                    + page.locator("body").innerText());
        }
        return found.first();
    }

    private void openMenuIfNeeded(AriaRole role, String name) {
        Locator found =
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        if (found.locator("visible=true").count() == 0) {
            Locator menu =
                    page.locator("details.menu > summary, details.me > summary").locator("visible=true");
            if (menu.count() > 0) {
                press(menu.last());
            }
        }
    }

    private void press(Locator target) {
        if (way.hand == Way.Hand.MOUSE) {
            target.click();
        } else {
            reach(target);
            page.keyboard().press("Enter");
        }
    }

    /** Moves the focus to the element: by keyboard with the tab key alone, as one must be able to. */
    private void reach(Locator target) {
        if (way.hand == Way.Hand.MOUSE) {
            target.focus();
            return;
        }
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(target)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Cannot be reached by keyboard on " + page.url() + ": " + target);
    }

    /** A group of radio buttons is one stop of the tab key; the arrows move within it. */
    private void reachRadio(Locator target) {
        for (int keys = 0; keys < MOST_TABS; keys++) {
            if (hasFocus(target)) {
                return;
            }
            boolean sameGroup = (Boolean) target.evaluate(
                    "e => document.activeElement.type === 'radio' && document.activeElement.name === e.name");
            page.keyboard().press(sameGroup ? "ArrowDown" : "Tab");
        }
        throw new AssertionError("Cannot be reached by keyboard on " + page.url() + ": " + target);
    }

    private static boolean hasFocus(Locator target) {
        return (Boolean) target.evaluate("e => e === document.activeElement");
    }

    @Override
    public void close() {
        context.close();
    }
}
