package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.vote.Voting;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Somebody votes in a participatory budget with each kind of ballot; on paper, and in a classroom. */
@Tag("browser")
class VoterBrowserTest {

    private static final String LIGHT = "Belysning längs gångstråket";
    private static final String PARK = "Tillgänglighetsanpassad aktivitetspark för alla åldrar";
    private static final String BENCHES = "Bänkar och bord";

    private final Town town = Town.create();

    @ParameterizedTest
    @EnumSource(Way.class)
    void projectsAreTickedWithinTheBudgetAndChangedLater(Way way) {
        Activity activity = Voting.open(town, BallotKind.KNAPSACK);
        try (var walker = voter("vote-knapsack", way)) {
            walker.visit(town.url(Voting.path(activity))).tick(LIGHT).tick(PARK).tick(BENCHES);
            if (way.script) {
                assertThat(walker.page().locator("[data-sum=chosen]").innerText())
                        .isEqualTo("3");
                assertThat(walker.page()
                                .locator("[data-sum^=pot] >> nth=0")
                                .innerText()
                                .replaceAll("[^\\d-−]", ""))
                        .endsWith("200000");
            } else {
                walker.press("Räkna om").sees("mer än pengarna i Hela Björkå");
            }
            walker.press("Granska din röst").sees("mer än pengarna i Hela Björkå");
            untick(walker, BENCHES);
            walker.press("Granska din röst")
                    .sees("Stämmer det?")
                    .press("Rösta")
                    .sees("Din röst är sparad")
                    .onPaper()
                    .follow("Se eller ändra din röst")
                    .sees("Du har röstat.")
                    .press("Granska din röst")
                    .press("Ändra")
                    .width(320)
                    .look();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "(MOUSE|KEYBOARD|WITHOUT_SCRIPT)_.*", mode = EnumSource.Mode.MATCH_ALL)
    void projectsAreRanked(Way way) {
        Activity activity = Voting.open(town, BallotKind.RANKING);
        try (var walker = voter("vote-ranking", way)) {
            walker.visit(town.url(Voting.path(activity)))
                    .type(PARK, "1")
                    .type(LIGHT, "1")
                    .press("Granska din röst")
                    .sees("har båda plats 1")
                    .type(LIGHT, "2")
                    .press("Granska din röst")
                    .sees("1. " + PARK)
                    .press("Rösta")
                    .sees("Din röst är sparad");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void pointsAreSharedOut(Way way) {
        Activity activity = Voting.open(town, BallotKind.POINTS);
        try (var walker = voter("vote-points", way)) {
            walker.visit(town.url(Voting.path(activity))).type(PARK, "8").type(LIGHT, "3");
            if (way.script) {
                assertThat(walker.page().locator("[data-sum=points-left]").innerText())
                        .matches("[-−]1");
            }
            walker.press("Granska din röst")
                    .sees("Du har gett 11 poäng. Du har 10")
                    .type(LIGHT, "2")
                    .press("Granska din röst")
                    .press("Rösta")
                    .sees("Din röst är sparad");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void projectsAreTicked(Way way) {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        try (var walker = voter("vote-approval", way)) {
            walker.visit(town.url("/aktiviteter/" + activity.id() + "/budget"))
                    .sees("Färre än fem har röstat hittills.")
                    .follow("Rösta")
                    .tick(PARK)
                    .tick("Odlingslådor i Norra")
                    .press("Granska din röst")
                    .press("Rösta")
                    .sees("Din röst är sparad");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_AT_DESK", "KEYBOARD_AT_DESK", "WITHOUT_SCRIPT_ON_PHONE"})
    void aPaperIsPrintedAndReadTwice(Way way) {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        list("Hyresgäster", town.person("Greta Ek"));
        String code;
        try (var walker = staff("vote-paper", way, Role.FACILITATOR)) {
            walker.visit(town.url("/arbete/budget/" + activity.id() + "/papper"))
                    .choose("Lista", "Hyresgäster")
                    .press("Gör röstsedlarna")
                    .sees("Skriv ut röstsedeln nu")
                    .onPaper();
            code = walker.page().locator(".paper-ballot .code").innerText();
            walker.visit(town.url("/arbete/budget/" + activity.id() + "/papper"))
                    .follow("Läs av röstsedlar")
                    .type("Kod", code)
                    .tick("1. " + LIGHT)
                    .press("Spara och ta nästa")
                    .sees("Nu behöver någon annan läsa den.");
        }
        try (var walker = staff("vote-paper-second", way, Role.OFFICER)) {
            walker.visit(town.url("/arbete/budget/" + activity.id() + "/papper"))
                    .sees("Avläst en gång")
                    .follow("Läs av röstsedlar")
                    .type("Kod", code)
                    .tick("1. " + LIGHT)
                    .press("Spara och ta nästa")
                    .sees("är räknad.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_AT_DESK", "KEYBOARD_AT_DESK", "WITHOUT_SCRIPT_ON_PHONE"})
    void aClassVotesOneAfterAnother(Way way) {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        list("8B, Ängsskolan", town.person("Alma"));
        try (var teacher = staff("vote-class", way, Role.OFFICER);
                var pupil = new Walker("vote-pupil", way)) {
            teacher.visit(town.url("/arbete/budget/" + activity.id() + "/klass"))
                    .choose("Klass", "8B, Ängsskolan")
                    .press("Öppna och gör koderna")
                    .sees("Koderna till klassen")
                    .onPaper();
            String code = teacher.page().locator(".slips .code").innerText();
            pupil.visit(town.url("/klass"))
                    .type("Din kod", "fel kod")
                    .press("Gå vidare")
                    .sees("Koden stämmer inte")
                    .type("Din kod", code)
                    .press("Gå vidare")
                    .tick(PARK)
                    .press("Granska din röst")
                    .press("Rösta")
                    .sees("Nu är du klar")
                    .follow("Nästa person")
                    .sees("Skriv koden som du har fått");
            teacher.follow("Se hur många som har röstat")
                    .sees("1 av 1 har röstat.")
                    .press("Avsluta")
                    .sees("Koderna gäller inte längre.");
        }
    }

    private Walker voter(String journey, Way way) {
        return new Walker(journey, way)
                .withSession(town.session(town.person("Amina Warsame"), Assurance.CONFIRMED_ADDRESS));
    }

    private Walker staff(String journey, Way way, Role role) {
        return new Walker(journey, way)
                .withSession(town.session(town.person("Mirjam Blom", role), Assurance.CONFIRMED_ADDRESS));
    }

    private static void untick(Walker walker, String label) {
        walker.page().getByLabel(label).uncheck();
    }

    private void list(String name, Town.Person person) {
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            long id = sql.sql("insert into organisation_list (name) values (:name) returning id")
                    .param("name", name)
                    .query(Long.class)
                    .single();
            return sql.sql("insert into organisation_listed (list_id, person_id) values (:list, :person)")
                    .param("list", id)
                    .param("person", person.id())
                    .update();
        });
    }
}
