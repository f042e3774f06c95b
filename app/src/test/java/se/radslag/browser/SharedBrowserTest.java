package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.methods.opinion.Stating;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Conversation.Voices;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Answers in two tabs, in a session that ends, and on a computer that people share: none is lost, none somebody else's. */
@Tag("browser")
class SharedBrowserTest {

    private final Town town = Town.create();
    private final Activity activity = Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Voices.OPEN);
    private final String path = town.url(Conversation.path(activity.id()));
    private final Town.Person amina = town.person("Amina Warsame");
    private final Town.Person bo = town.person("Bo Lind");

    @Test
    void whatIsAnsweredInOneTabIsNotAskedAgainInTheOther() {
        Stating.stateMany(town, activity, 6);
        try (var walker = as(amina, "opinion-tabs")) {
            walker.visit(path);
            try (var tab = walker.anotherTab()) {
                tab.visit(path);
                Page first = walker.page();
                Page second = tab.page();
                String shared = second.locator("[data-text]").innerText();
                assertThat(first.locator("[data-text]").innerText()).isEqualTo(shared);

                press(first, "haller-med");
                tab.sees("Du har svarat: Håller med").sees("Du har svarat på 1 av 6");
                press(second, "haller-inte-med");
                walker.sees("Du har svarat på 1 av 6");
                for (int i = 2; i <= 6; i++) {
                    press(first, "hoppar-over");
                    walker.sees("Du har svarat på %d av 6".formatted(i));
                }
                tab.sees("Du har svarat på 6 av 6").sees("Du har svarat: Hoppa över");
                press(second, "oklart");
                tab.sees("Du har svarat på allt som finns");
                allAreStored(first);
                allAreStored(second);
            }
            walker.visit(path).sees("Du har svarat på allt som finns");
        }
        assertThat(votes(amina)).isEqualTo(6);
        assertThat(count("vote = -1"))
                .as("the last word on what both tabs showed")
                .isEqualTo(1);
        assertThat(voices()).isEqualTo(1);
    }

    @Test
    void firstAnswersOfTwoTabsAreOneVoice() {
        Stating.stateMany(town, activity, 6);
        try (var walker = new Walker("opinion-tabs-guest", Way.MOUSE_AT_DESK)) {
            walker.visit(path);
            try (var tab = walker.anotherTab()) {
                tab.visit(path);
                // Both are on their way before either has been told by which cookie the browser is known.
                var held = Collections.synchronizedList(new ArrayList<Route>());
                walker.page().context().route("**/rost", held::add);
                press(walker.page(), "haller-med");
                press(tab.page(), "haller-inte-med");
                walker.page().waitForCondition(() -> held.size() >= 2);
                walker.page().context().unroute("**/rost");
                held.forEach(Route::resume);
                allAreStored(walker.page());
                allAreStored(tab.page());
            }
            walker.visit(path).sees("Du har svarat på");
        }
        assertThat(voices()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Voices.class)
    void aSessionThatEndsTakesNoAnswerAlong(Voices voices) {
        Stating.converse(town, activity, voices);
        Stating.stateMany(town, activity, 6);
        try (var walker = as(amina, "opinion-ended")) {
            walker.visit(path);
            Page page = walker.page();
            press(page, "haller-med");
            allAreStored(page);
            signOut(page);

            page.locator("button[value=haller-inte-med]").focus();
            page.keyboard().press("Enter");
            walker.sees("Du är inte längre inloggad").look();
            assertThat((Boolean) page.evaluate("document.activeElement.closest('[data-stop]') !== null"))
                    .as("the focus is where one goes on")
                    .isTrue();
            assertThat(walker.address("[data-stop] a")).contains("/logga-in?till=");
            assertThat(votes(amina)).isEqualTo(1);

            signIn(walker, amina);
            walker.visit(path).sees("Du har svarat på 2 av 6");
            allAreStored(page);
        }
        assertThat(votes(amina)).isEqualTo(2);
        assertThat(voices()).as("nothing was taken for a guest's").isEqualTo(1);
    }

    @Test
    void onASharedComputerNobodyAnswersForAnother() {
        Stating.stateMany(town, activity, 6);
        try (var walker = as(amina, "opinion-shared")) {
            walker.visit(path);
            Page page = walker.page();
            press(page, "haller-med");
            allAreStored(page);
            page.context().setOffline(true);
            press(page, "haller-med");
            press(page, "haller-med");
            walker.sees("Du är utan nät");
            signIn(walker, bo);
            page.context().setOffline(false);
            walker.sees("En annan person är nu inloggad i den här webbläsaren").look();
            assertThat(votes(bo)).isZero();

            walker.follow("Visa sidan igen").sees("Du har svarat på 0 av 6");
            press(page, "haller-inte-med");
            walker.sees("Du har svarat på 1 av 6");
            page.waitForCondition(() -> votes(bo) == 1);

            signIn(walker, amina);
            walker.visit(path).sees("Du har svarat på 3 av 6");
            allAreStored(page);
        }
        assertThat(votes(amina)).isEqualTo(3);
        assertThat(votes(bo)).isEqualTo(1);
        assertThat(count("vote = -1")).isEqualTo(1);
        assertThat(voices()).isEqualTo(2);
    }

    @Test
    void aPageOpenedByNobodyKnownIsNotTheirsWhoSignInInAnotherTab() {
        Stating.stateMany(town, activity, 6);
        try (var walker = new Walker("opinion-came", Way.MOUSE_ON_PHONE)) {
            walker.visit(path);
            signIn(walker, amina);
            press(walker.page(), "haller-med");
            walker.sees("Någon har loggat in i den här webbläsaren").look();
            assertThat(voices()).isZero();

            walker.follow("Visa sidan igen");
            press(walker.page(), "haller-med");
            walker.page().waitForCondition(() -> votes(amina) == 1);
        }
        assertThat(voices()).isEqualTo(1);
    }

    @Test
    void whoIsAskedToSignInGetsTheAnswerAlongAndWhoSignsInMuchLaterDoesNot() {
        Stating.converse(town, activity, Voices.VERIFIED);
        Stating.stateMany(town, activity, 6);
        try (var walker = new Walker("opinion-asked", Way.MOUSE_ON_PHONE)) {
            Page page = walker.page();
            askedToSignIn(walker);
            signIn(walker, amina);
            walker.visit(path).sees("Du har svarat på 1 av 6");
            page.waitForCondition(() -> votes(amina) == 1);

            signOut(page);
            askedToSignIn(walker);
            page.evaluate("""
                    for (const key of Object.keys(sessionStorage))
                      sessionStorage.setItem(key, sessionStorage.getItem(key).replace(/"at":[0-9]+/g, '"at":0'))""");
            signIn(walker, bo);
            walker.visit(path).sees("Du har svarat på 0 av 6");
        }
        assertThat(votes(bo)).isZero();
    }

    private void askedToSignIn(Walker walker) {
        walker.visit(path);
        walker.page().waitForNavigation(() -> press(walker.page(), "haller-med"));
        assertThat(walker.page().url()).contains("/logga-in");
    }

    private Walker as(Town.Person person, String journey) {
        return new Walker(journey, Way.MOUSE_AT_DESK).withSession(session(person));
    }

    private void signIn(Walker walker, Town.Person person) {
        walker.withSession(session(person));
    }

    private String session(Town.Person person) {
        return town.session(person, Assurance.CONFIRMED_ADDRESS);
    }

    private static void signOut(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("radslag-session"));
    }

    private static void press(Page page, String stance) {
        page.locator("[data-opinion] button[value=" + stance + "]").click();
    }

    private static void allAreStored(Page page) {
        page.waitForCondition(() ->
                (Boolean) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('radslag-votes:'))"
                        + ".every(key => localStorage.getItem(key) === '[]')"));
    }

    private int votes(Town.Person person) {
        return count("participant_id in (select id from opinion_participant where person_id = " + person.id() + ")");
    }

    private int count(String which) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from opinion_vote where activity_id = :id and " + which)
                .param("id", activity.id())
                .query(Integer.class)
                .single());
    }

    private int voices() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from opinion_participant where activity_id = :id")
                .param("id", activity.id())
                .query(Integer.class)
                .single());
    }
}
