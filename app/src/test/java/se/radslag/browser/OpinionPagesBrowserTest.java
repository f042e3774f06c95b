package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.Stating;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Every page of a conversation, in each state, on a phone and at a desk, in light and dark. */
@Tag("browser")
class OpinionPagesBrowserTest {

    private static final int STATEMENTS = 20;

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final String path = town.url(Conversation.path(activity.id()));

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "MOUSE_AT_DESK"})
    void thePagesOfThoseWhoTakePart(Way way) {
        List<Long> statements = twoCamps();
        try (var walker = new Walker("opinion-part", way)) {
            walker.visit(path);
            Page page = walker.page();
            for (int i = 0; i < 9; i++) {
                page.waitForCondition(() -> page.locator("[data-opinion] form").isVisible());
                page.locator("button[value=" + (i % 2 == 0 ? "haller-med" : "haller-inte-med") + "]")
                        .click();
            }
            walker.sees("Du står").sees("Du har svarat på 9 av " + STATEMENTS).look();
            walker.visit(path + "/karta").sees("Det här är vi överens om").unfold("Som tabell");
            walker.visit(path + "/mina").sees("9 svar");
            walker.visit(town.url("/pastaenden/" + statements.getFirst()));
            walker.visit(path + "/kort");
            walker.in(ColorScheme.DARK).visit(path).sees("Grupperna i ord").look();
            walker.visit(path + "/karta").onPaper();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "MOUSE_AT_DESK"})
    void whereThereIsNothingYetItSaysSo(Way way) {
        try (var walker = new Walker("opinion-empty", way)) {
            walker.visit(path).sees("Inga påståenden än");
            Stating.stateMany(town, activity, 2);
            walker.visit(path).sees("När fler har svarat");
            walker.visit(path + "/karta").sees("Det finns ingen karta än");
            walker.visit(path + "/mina").sees("Du har inte svarat på något än");
            pause();
            walker.visit(path).sees("Det är pausat just nu");
        }
        Activity closed = Stating.converse(town, Dialogues.closed(town, Conversation.METHOD), Conversation.Voices.OPEN);
        Stating.vote(town, closed, Stating.stateMany(town, closed, 3), 9, (person, statement) -> 1);
        try (var walker = new Walker("opinion-closed", way)) {
            walker.visit(town.url(Conversation.path(closed.id())))
                    .sees("Svaren är inne")
                    .follow("Se vad som förenar");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK"})
    void aStatementIsWrittenReadAndShown(Way way) {
        twoCamps();
        var amina = town.person("Amina Warsame");
        try (var walker =
                new Walker("opinion-write", way).withSession(town.session(amina, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(path + "/nytt")
                    .press("Skicka påståendet")
                    .sees("Skriv ditt påstående.")
                    .type("Ditt påstående", "Det behövs fler lampor längs gångstråket vid plats 5.")
                    .press("Skicka påståendet")
                    .sees("Säger något av de här samma sak?")
                    .press("Mitt säger något annat, skicka det")
                    .sees("Vi läser ditt påstående");
        }
        var karin = town.person("Karin Ek", Role.FACILITATOR);
        try (var walker =
                new Walker("opinion-work", way).withSession(town.session(karin, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url(Conversation.workPath(activity.id())))
                    .sees("Ett påstående väntar på att läsas")
                    .sees("Visa inte, med skäl");
            walker.visit(walker.address("section[aria-labelledby=vantar] a"));
            walker.visit(town.url(Conversation.workPath(activity.id())))
                    .press("Visa för alla : Det behövs fler lampor längs gångstråket vid plats 5.")
                    .sees("Påståendet visas nu för alla");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK"})
    void whoRunsItSeesHowItIsGoing(Way way) {
        twoCamps();
        noted();
        var karin = town.person("Karin Ek", Role.FACILITATOR);
        try (var walker =
                new Walker("opinion-watch", way).withSession(town.session(karin, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url(Conversation.workPath(activity.id())))
                    .follow("Så går det")
                    .sees("Fler röster ändrar lite")
                    .follow("Pausa med skäl");
        }
        try (var walker = new Walker("opinion-watch-dark", way)
                .withSession(town.session(karin, Assurance.CONFIRMED_ADDRESS))
                .in(ColorScheme.DARK)) {
            walker.visit(town.url(Conversation.workPath(activity.id()) + "/lage"));
        }
    }

    @Test
    void anOpenPageHearsOfVotesAndOfANewMap() {
        List<Long> statements = twoCamps();
        try (var walker = new Walker("opinion-live", Way.MOUSE_AT_DESK)) {
            walker.visit(path + "/karta");
            try (var tab = walker.anotherTab()) {
                tab.visit(path).sees("60 personer har svarat");
                Stating.vote(town, activity, statements, 5, (person, statement) -> 1);
                tab.sees("65 personer har svarat");
            }
            Stating.computeMaps(town);
            walker.page().bringToFront();
            walker.sees("Det har kommit fler svar, och kartan har räknats om.").look();
            walker.follow("Visa sidan igen").sees("65 personer har svarat");
        }
    }

    @Test
    void whereThereIsNoRoomToListenThePageAsksNowAndThen() {
        List<Long> statements = twoCamps();
        try (var walker = new Walker("opinion-poll", Way.MOUSE_AT_DESK)) {
            Page page = walker.page();
            var asked = new AtomicInteger();
            page.route("**/live", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            page.onRequest(request -> asked.addAndGet(request.url().endsWith("/rakning") ? 1 : 0));
            page.clock().install();
            walker.visit(path).sees("60 personer har svarat");
            Stating.vote(town, activity, statements, 5, (person, statement) -> 1);

            page.waitForCondition(() -> {
                page.clock().fastForward(60_000);
                return asked.get() > 0;
            });

            walker.sees("65 personer har svarat");
        }
    }

    /** Two camps of which nobody is quite true to theirs; of the first four statements nearly everyone says the same. */
    private static int camp(int person, int statement) {
        double chance = new SplittableRandom(1_000L * person + statement).nextDouble();
        if (chance < 0.15) {
            return chance < 0.1 ? 2 : 0;
        }
        boolean agrees = statement < 4 || (person + statement) % 2 == 0;
        return agrees == chance < 0.9 ? 1 : -1;
    }

    private List<Long> twoCamps() {
        List<Long> statements = Stating.stateMany(town, activity, STATEMENTS);
        Stating.vote(town, activity, statements, 60, OpinionPagesBrowserTest::camp);
        Stating.computeMaps(town);
        return statements;
    }

    private void pause() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        insert into dialogue_pause (dialogue_id, reason, person_id, from_at)
                        values (:id, 'Vi rättar ett fel.', :person, now())
                        """)
                .param("id", activity.dialogueId())
                .param("person", town.person("Karin").id())
                .update());
    }

    private void noted() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        insert into opinion_drift (activity_id, people, votes, newer, groups_before, groups_now, grouped,
                          same_group, shared_before, shared_now, shared_both, largest_swing)
                        select :activity, 40 + 3 * n, 800 + 90 * n, 80 + 9 * n, case when n = 1 then 3 else 2 end, 2, 50,
                               (array[31, 44, 46, 49, 50, 50])[n], 3, 3, case when n < 3 then 2 else 3 end,
                               (array[0.14, 0.08, 0.06, 0.03, 0.02, 0.02])[n]
                        from generate_series(1, 6) n
                        """)
                .param("activity", activity.id())
                .update());
        assertThat(activity.isOpen()).isTrue();
    }
}
