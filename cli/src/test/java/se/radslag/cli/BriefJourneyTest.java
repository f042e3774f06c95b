package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way, in a browser and on the command line, against a server in a process of its own: a brief is frozen, an
 * answer changes, another brief has another hash, both are counted again from open data, and a changed byte is found.
 */
@Tag("browser")
@Tag("process")
class BriefJourneyTest {

    private static final Path REAL = Path.of("polis/scoop-hivemind.affordable-housing/comments.csv");
    private static final Pattern HASH = Pattern.compile("<code>([0-9a-f]{64})</code>");

    @TempDir
    private Path home;

    @TempDir
    private Path downloads;

    @TempDir
    private Path elsewhere;

    @Test
    void theDemosBriefIsMadeChangedAndVerified() throws Exception {
        try (Program server = Program.serve(home, Map.of("RADSLAG_DATA", elsewhere.toString()))) {
            journey(server, new Cast("bjorka", "aparken", "Eva Lindqvist", "Karim Al-Jabiri"));
        }
    }

    @Test
    void theRealContributionsBriefIsMadeChangedAndVerified() throws Exception {
        Path data = data();
        assumeTrue(
                Files.isReadable(data.resolve(REAL)),
                "The real data is absent: there is no " + REAL + " in " + data + ". Set RADSLAG_DATA to its folder.");
        try (Program server = Program.serve(home, Map.of("RADSLAG_DATA", data.toString()))) {
            journey(server, new Cast("hivemind", "affordable-housing", "Fay Cilitator", "Olivia Ficer"));
        }
    }

    /** Who does it, and where. */
    private record Cast(String organisation, String dialogue, String facilitator, String officer) {

        String path() {
            return "/" + organisation + "/dialoger/" + dialogue;
        }

        String work(String rest) {
            return "/" + organisation + "/arbete/" + rest;
        }
    }

    private void journey(Program server, Cast cast) throws Exception {
        String address = server.address(cast.path()).toString();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page facilitator = signedIn(browser, server, cast, cast.facilitator());
            facilitator.navigate(server.address(cast.work("underlag/" + dialogue(server, cast)))
                    .toString());
            facilitator.fill("#slutsatser", "Ljuset nämns av flest, och pengarna räcker till det.");
            press(facilitator, "Spara och förhandsvisa");
            link(facilitator, "Fastställ");
            String first = freeze(facilitator);
            sound(verify(address, "--live"));

            answerOne(signedIn(browser, server, cast, cast.officer()), server, cast);
            facilitator.navigate(server.address(cast.work("underlag/" + dialogue(server, cast) + "/frys"))
                    .toString());
            String second = freeze(facilitator);
            assertThat(second).isNotEqualTo(first);
        }
        int latest = latest(server, cast);
        sound(verify(address, "--keep", downloads.toString()));
        sound(verify(address, "--version", Integer.toString(latest - 1)));

        Path table = downloads.resolve("underlag/" + latest + "/data/contributions.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("STANDING", "STANDINH"));
        Program.Ended changed = verify(address, "--from", downloads.toString());
        assertThat(changed.output())
                .contains("contributions.csv, line ", "standing: it said STANDING and says STANDINH");
        assertThat(changed.code()).isEqualTo(1);
    }

    private Program.Ended verify(String... arguments) throws Exception {
        return Program.run(
                elsewhere,
                Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void sound(Program.Ended verified) {
        assertThat(verified.output()).contains("every figure is right");
        assertThat(verified.code()).isZero();
    }

    private static Page signedIn(Browser browser, Program server, Cast cast, String name) {
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale("sv-SE"))
                .newPage();
        page.navigate(server.address("/" + cast.organisation() + "/logga-in").toString());
        page.locator("button.choice:has(b:text-is(\"" + name + "\"))").click();
        page.waitForURL(url -> !url.contains("/logga-in"));
        return page;
    }

    /** The number of the dialogue, as programs are told it. */
    private static String dialogue(Program server, Cast cast) throws Exception {
        String found = server.get("/" + cast.organisation() + "/api/v1/dialogues?slug=" + cast.dialogue());
        Matcher number = Pattern.compile("\"id\"\\s*:\\s*(\\d+)").matcher(found);
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    /** Freezes what the page asks about, and returns the hash that the frozen brief's page shows. */
    private static String freeze(Page page) {
        press(page, "Ja, fastställ");
        assertThat(page.locator("main").innerText()).contains("Underlaget är fastställt.");
        Matcher hash = HASH.matcher(page.content());
        assertThat(hash.find()).isTrue();
        return hash.group(1);
    }

    private static void answerOne(Page officer, Program server, Cast cast) throws Exception {
        officer.navigate(
                server.address(cast.work("svar/" + dialogue(server, cast))).toString());
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Besvara Nr")))
                .first()
                .click();
        officer.getByLabel("Tas delvis upp").first().check();
        officer.getByLabel("Svaret och skälen").first().fill("Det prövas under våren, på tre platser.");
        press(officer, "Skicka svaret");
        assertThat(officer.locator("main").innerText()).contains("Svaret är sparat.");
    }

    private static int latest(Program server, Cast cast) throws Exception {
        Matcher version = Pattern.compile("underlag/(\\d+)\\.json").matcher(server.get(cast.path() + "/underlag"));
        assertThat(version.find()).isTrue();
        return Integer.parseInt(version.group(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static Path data() {
        String folder = System.getenv("RADSLAG_DATA");
        return (folder == null ? Path.of("../../shared/data") : Path.of(folder))
                .toAbsolutePath()
                .normalize();
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "The browser tests need Chromium: run bin/setup, or set CHROMIUM to its program."));
    }
}
