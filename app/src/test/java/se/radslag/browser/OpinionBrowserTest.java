package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.Stating;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** People answer statements: many in a row, by keyboard, without scripts, and where the network comes and goes. */
@Tag("browser")
class OpinionBrowserTest {

    private static final Path FIGURES = Path.of("target", "opinion-next-statement.txt");

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final String path = town.url(Conversation.path(activity.id()));

    @Test
    void sixtyAnswersOnAPhoneWaitForNoAnswerOfTheServer() throws IOException {
        Stating.stateMany(town, activity, 60);
        try (var walker = new Walker("opinion-sixty", Way.MOUSE_ON_PHONE)) {
            walker.visit(path);
            Page page = walker.page();
            // No vote is acknowledged before all have been cast: whoever waited for that would never see the second.
            var held = Collections.synchronizedList(new ArrayList<Route>());
            page.route("**/rost", held::add);
            Set<String> asked = new HashSet<>();
            var millis = new ArrayList<Double>();
            for (int i = 0; i < 60; i++) {
                page.locator("[data-opinion] form").waitFor();
                asked.add(page.locator("[data-text]").innerText());
                millis.add(((Number) page.evaluate(NEXT, i % 3)).doubleValue());
            }
            assertThat(asked).hasSize(60);
            page.unroute("**/rost");
            held.forEach(Route::resume);
            walker.sees("Du har svarat på allt som finns").sees("Du har svarat på 60 av 60");
            allAreStored(page);
            note(millis);
        }
        assertThat(votes()).isEqualTo(60);
        assertThat(voices()).isEqualTo(1);
    }

    /** Presses a button and tells after how many milliseconds the next statement has been drawn. */
    private static final String NEXT = """
            which => new Promise(seen => {
              const text = document.querySelector('[data-text]');
              const before = text.textContent;
              const start = performance.now();
              const look = () => {
                const drawn = text.textContent !== before || document.querySelector('[data-opinion] form').hidden;
                if (drawn) requestAnimationFrame(() => seen(performance.now() - start));
                else requestAnimationFrame(look);
              };
              document.querySelectorAll('[data-opinion] button[name=rost]')[which].click();
              look();
            })""";

    private static void note(List<Double> millis) throws IOException {
        List<Double> sorted = millis.stream().sorted().toList();
        Files.writeString(
                FIGURES,
                "From a press to the next statement drawn, %d times: median %.0f ms, longest %.0f ms%n"
                        .formatted(sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast()));
    }

    @Test
    void answersGivenWithoutANetworkAreStoredOnceWhenItIsBack() {
        Stating.stateMany(town, activity, 30);
        try (var walker = new Walker("opinion-offline", Way.MOUSE_ON_PHONE)) {
            walker.visit(path);
            Page page = walker.page();
            page.waitForCondition(() -> answerable(page));
            press(page, "Håller med");
            allAreStored(page);

            page.context().setOffline(true);
            for (int i = 0; i < 8; i++) {
                press(page, i % 2 == 0 ? "Håller inte med" : "Hoppa över");
            }
            walker.sees("Du är utan nät").sees("Du har svarat på 9 av 30").look();
            page.getByText("Ångra ditt senaste svar").click();
            walker.sees("Du har svarat: Hoppa över");
            press(page, "Håller med");
            walker.sees("Du har svarat på 9 av 30");
            page.context().setOffline(false);

            walker.sees("Nätet är tillbaka");
            allAreStored(page);
            assertThat(votes()).isEqualTo(9);
            assertThat(votes(1)).isEqualTo(2);
            assertThat(votes(-1)).isEqualTo(4);
            assertThat(votes(0)).isEqualTo(3);
            walker.visit(path).sees("Du har svarat på 9 av 30");
        }
        assertThat(voices()).isEqualTo(1);
    }

    @Test
    void aFirstAnswerWhoseAcknowledgementIsLostIsOneVoice() {
        Stating.stateMany(town, activity, 5);
        try (var walker = new Walker("opinion-lost", Way.MOUSE_ON_PHONE)) {
            walker.visit(path);
            Page page = walker.page();
            page.waitForCondition(() -> answerable(page));
            var attempts = new AtomicInteger();
            page.route("**/rost", route -> {
                if (attempts.incrementAndGet() == 1) {
                    // It reaches the server, which stores it; the answer with the cookie never reaches the browser.
                    town.visitor()
                            .post(
                                    Conversation.path(activity.id()) + "/rost",
                                    form(route.request().postData()));
                    route.abort();
                } else {
                    route.resume();
                }
            });
            press(page, "Håller med");
            allAreStored(page);
        }
        assertThat(voices()).isEqualTo(1);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYBOARD_ON_PHONE", "KEYBOARD_AT_DESK"})
    void statementsAreAnsweredByOneKeyEach(Way way) {
        Stating.stateMany(town, activity, 6);
        try (var walker = new Walker("opinion-keys", way)) {
            walker.visit(path);
            Page page = walker.page();
            page.waitForCondition(() -> answerable(page));
            page.keyboard().press("j");
            assertThat(votes())
                    .as("letters do nothing before the card has the focus")
                    .isZero();

            while (!(Boolean) page.evaluate("document.activeElement.name === 'rost'")) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("j");
            page.keyboard().press("n");
            page.keyboard().press("h");
            page.keyboard().press("o");
            page.keyboard().press("Enter");
            walker.sees("Du har svarat på 5 av 6").look();
            assertThat((Boolean) page.evaluate("document.activeElement.name === 'rost'"))
                    .isTrue();
            page.keyboard().press("j");
            walker.sees("Du har svarat på allt som finns").look();
            assertThat((Boolean) page.evaluate("document.activeElement.matches('[data-done]')"))
                    .as("where the buttons are gone the focus is at what came instead")
                    .isTrue();
            allAreStored(page);
            assertThat(List.of(votes(1), votes(-1), votes(0), votes(2))).isEqualTo(List.of(2, 1, 1, 2));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_SCRIPT_ON_PHONE", "WITHOUT_SCRIPT_AT_DESK"})
    void eachAnswerIsAPageWithoutScripts(Way way) {
        Stating.stateMany(town, activity, 3);
        try (var walker = new Walker("opinion-plain", way)) {
            walker.visit(path).sees("Du har svarat på 0 av 3");
            pressed(walker, "haller-med");
            walker.sees("Du har svarat på 1 av 3")
                    .follow("Ångra ditt senaste svar")
                    .sees("Du har svarat: Håller med");
            pressed(walker, "haller-inte-med");
            walker.sees("Du har svarat på 1 av 3");
            pressed(walker, "oklart");
            pressed(walker, "hoppar-over");
            walker.sees("Du har svarat på allt som finns").look();
        }
        assertThat(List.of(votes(1), votes(-1), votes(0), votes(2))).isEqualTo(List.of(0, 1, 1, 1));
        assertThat(voices()).isEqualTo(1);
    }

    private static void pressed(Walker walker, String stance) {
        Page page = walker.page();
        page.waitForNavigation(
                () -> page.locator("button[value=" + stance + "]").click());
        walker.look();
    }

    @Test
    void aScreenReaderHearsTheNextStatementAndWhatWasAnsweredBefore() {
        Stating.stateMany(town, activity, 6);
        try (var walker = new Walker("opinion-heard", Way.KEYBOARD_AT_DESK)) {
            walker.visit(path);
            Page page = walker.page();
            page.waitForCondition(() -> answerable(page));
            page.evaluate(LISTEN);
            String first = page.locator("[data-text]").innerText();
            while (!(Boolean) page.evaluate("document.activeElement.value === 'haller-inte-med'")) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");

            String second = page.locator("[data-text]").innerText();
            assertThat(second).isNotEqualTo(first);
            assertThat(heard(page))
                    .as("number and words of the next one, whole")
                    .contains("Påstående")
                    .contains(second);
            assertThat((Boolean) page.evaluate("document.activeElement.value === 'haller-inte-med'"))
                    .as("the focus stays on the answer")
                    .isTrue();

            while (!(Boolean) page.evaluate("document.activeElement.closest('[data-undo]') !== null")) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(heard(page)).contains(first).contains("Du har svarat: Håller inte med");
            assertThat(page.locator("[data-opinion]").ariaSnapshot())
                    .containsSubsequence(first, "Du har svarat: Håller inte med", "button \"Håller med");
            assertThat((Boolean) page.evaluate("document.activeElement.name === 'rost'"))
                    .as("the focus is at the answers again")
                    .isTrue();
        }
    }

    /** Notes what a live region says when it changes: the whole of it if it is atomic, as assistive technology does. */
    private static final String LISTEN = """
            () => {
              window.heard = "";
              for (const region of document.querySelectorAll("[aria-live][aria-atomic=true]")) {
                new MutationObserver(() => (window.heard = region.innerText)).observe(region, {
                  childList: true, characterData: true, attributes: true, subtree: true });
              }
            }""";

    private static String heard(Page page) {
        return (String) page.evaluate("window.heard");
    }

    @Test
    void aScreenReaderMeetsTheStatementBeforeTheAnswers() {
        Stating.state(town, activity, "Det behövs fler lampor i parken.");
        try (var walker = new Walker("opinion-read", Way.KEYBOARD_ON_PHONE)) {
            walker.visit(path);
            String read = walker.page().locator("[data-opinion]").ariaSnapshot();
            assertThat(read)
                    .containsSubsequence(
                            "heading \"Håller du med?\"",
                            "Påstående 1",
                            "blockquote",
                            "Det behövs fler lampor i parken.",
                            "button \"Håller med",
                            "button \"Håller inte med",
                            "button \"Hoppa över",
                            "button \"Påståendet är oklart",
                            "progressbar",
                            "Du har svarat på 0 av 1");
        }
    }

    private boolean answerable(Page page) {
        return page.locator("[data-opinion] form").isVisible();
    }

    private static void press(Page page, String button) {
        page.locator("[data-opinion] form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Waits until the browser keeps no vote that the server has not stored. */
    private static void allAreStored(Page page) {
        page.waitForCondition(() ->
                (Boolean) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('radslag-votes:'))"
                        + ".every(key => localStorage.getItem(key) === '[]')"));
    }

    private int votes() {
        return count("select count(*) from opinion_vote where activity_id = :id");
    }

    private int votes(int vote) {
        return count("select count(*) from opinion_vote where activity_id = :id and vote = " + vote);
    }

    private int voices() {
        return count("select count(*) from opinion_participant where activity_id = :id");
    }

    private int count(String query) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql(query)
                .param("id", activity.id())
                .query(Integer.class)
                .single());
    }
}
