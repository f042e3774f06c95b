package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private final boolean guest;
    private ColorScheme scheme = ColorScheme.LIGHT;
    private int pictures;

    public Walker(String journey, Way way) {
        this(
                journey,
                way,
                Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(way.width, 900)
                                .setLocale("sv-SE")
                                .setJavaScriptEnabled(way.script)),
                false);
    }

    private Walker(String journey, Way way, BrowserContext context, boolean guest) {
        this.journey = journey;
        this.way = way;
        this.context = context;
        this.guest = guest;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /** Lets the walker be signed in from the start. */
    public Walker withSession(String token) {
        context.addCookies(List.of(new Cookie("radslag-session", token).setUrl(TestServer.address() + "/")));
        return this;
    }

    /** Another tab of the same browser; closing it leaves this one open. */
    public Walker anotherTab() {
        return new Walker(journey + "-tab", way, context, true);
    }

    public Page page() {
        return page;
    }

    /** Makes the window narrower or wider than the way has it. */
    public Walker width(int pixels) {
        page.setViewportSize(pixels, 900);
        return this;
    }

    /** Shows pages in this colour scheme from now on. */
    public Walker in(ColorScheme wanted) {
        scheme = wanted;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(wanted));
        return this;
    }

    /** Goes to an address. */
    public Walker visit(String address) {
        page.navigate(address);
        return look();
    }

    /** Where the first link that the selector finds leads. */
    public String address(String selector) {
        return (String) page.locator(selector).first().evaluate("link => link.href");
    }

    /** Follows the link of the name, and looks at where it leads. */
    public Walker follow(String link) {
        openMenuIfNeeded(link);
        press(visible(AriaRole.LINK, link));
        return look();
    }

    /** Presses the button of the name, and looks at where it leads. */
    public Walker press(String button) {
        openMenuIfNeeded(button);
        press(visible(AriaRole.BUTTON, button));
        return look();
    }

    /** Opens what is folded under the words. */
    public Walker unfold(String words) {
        Locator summary = page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("visible=true")
                .first();
        activate(summary);
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
    public Walker date(String label, LocalDate day) {
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
        list.selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Hands a file to the field of the label. */
    public Walker attach(String label, Path file) {
        Locator field = labelled(label);
        reach(field);
        field.setInputFiles(file);
        return this;
    }

    /** Asserts that the main part of the page says something; waits for it if it comes by itself. */
    public Walker sees(String text) {
        Locator main = page.locator("main");
        try {
            page.waitForCondition(
                    () -> plain(main.innerText()).contains(plain(text)),
                    new Page.WaitForConditionOptions().setTimeout(5_000));
        } catch (PlaywrightException e) {
            assertThat(plain(main.innerText())).as(page.url()).contains(plain(text));
        }
        return this;
    }

    /** Asserts that the main part of the page does not say something. */
    public Walker seesNo(String text) {
        assertThat(plain(page.locator("main").innerText())).as(page.url()).doesNotContain(plain(text));
        return this;
    }

    /** Value of the field of the label. */
    public String value(String label) {
        return labelled(label).inputValue();
    }

    /** Examines the page and takes its picture. */
    public Walker look() {
        page.waitForLoadState();
        String picture =
                "%s-%s-%02d%s.png".formatted(journey, way.name().toLowerCase(Locale.ROOT), ++pictures, whereabouts());
        page.screenshot(
                new Page.ScreenshotOptions().setPath(ALBUM.resolve(picture)).setFullPage(true));
        if (way.script) {
            Examination.of(page, scheme);
        }
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s scrolls sideways (%s)", page.url(), picture)
                .isTrue();
        return this;
    }

    /** Takes a picture of the page as it is printed on A4. */
    public Walker onPaper() {
        var size = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(720, 1000);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ALBUM.resolve("%s-%s-%02d-paper%s.png"
                        .formatted(journey, way.name().toLowerCase(Locale.ROOT), ++pictures, whereabouts())))
                .setFullPage(true));
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    /** The last parts of the address, for the name of a picture. */
    private String whereabouts() {
        String path =
                URI.create(page.url()).getPath().replaceFirst("^/[^/]*", "").replace('/', '-');
        String night = scheme == ColorScheme.DARK ? "-dark" : "";
        return night + path.substring(0, Math.min(path.length(), 40));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Locator visible(AriaRole role, String name) {
        Locator seen = named(role, name);
        if (seen.count() == 0) {
            throw new AssertionError("No " + role + " \"" + name + "\" on " + page.url() + ":\n"
                    + page.locator("body").innerText());
        }
        return seen.first();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .locator("visible=true");
    }

    private Locator labelled(String label) {
        for (String words : List.of(
                label,
                label + " (frivilligt)",
                label + " (behövs för en dialog)",
                label + " (behövs för att publicera)")) {
            Locator found = page.getByLabel(words, new Page.GetByLabelOptions().setExact(true))
                    .locator("visible=true");
            if (found.count() > 0) {
                return found.first();
            }
        }
        throw new AssertionError("No field \"" + label + "\" on " + page.url() + ":\n"
                + page.locator("body").innerText());
    }

    private void openMenuIfNeeded(String name) {
        if (named(AriaRole.LINK, name).count() + named(AriaRole.BUTTON, name).count() == 0) {
            Locator menu =
                    page.locator("details.menu > summary, details.me > summary").locator("visible=true");
            if (menu.count() > 0) {
                activate(menu.last());
            }
        }
    }

    /** Presses, and waits until the next page is there or the part of this page that it changes has changed. */
    private void press(Locator target) {
        if (staysOnPage(target)) {
            activate(target);
        } else if (way.script && (Boolean) target.evaluate("e => e.closest('[hx-get], [hx-post]') !== null")) {
            page.waitForResponse(response -> true, () -> activate(target));
            page.waitForCondition(() -> page.locator(".htmx-request, .htmx-swapping, .htmx-settling")
                            .count()
                    == 0);
        } else {
            page.evaluate("document.documentElement.dataset.left = ''");
            activate(target);
            page.waitForCondition(this::isElsewhere);
        }
    }

    private static boolean staysOnPage(Locator link) {
        return (Boolean)
                link.evaluate("e => !!e.hash && e.href.replace(/#.*/, '') === location.href.replace(/#.*/, '')");
    }

    private boolean isElsewhere() {
        try {
            return (Boolean) page.evaluate("!('left' in document.documentElement.dataset)");
        } catch (PlaywrightException onTheWay) {
            return false;
        }
    }

    private void activate(Locator target) {
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
        if (guest) {
            page.close();
        } else {
            context.close();
        }
    }
}
