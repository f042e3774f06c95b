package se.radslag.methods.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.radslag.testing.Town.fields;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class SetUpRoundTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "budget");
    private final Client mirjam = town.signedIn(town.person("Mirjam", Role.FACILITATOR));
    private final String work = "/arbete/budget/" + activity.id();
    private final String round = "/aktiviteter/" + activity.id() + "/budget";

    @Test
    void moneyAndTermsAreSavedAndShown() {
        assertThat(town.visitor().get(round).text()).contains("Omgången förbereds");
        assertThat(mirjam.get(work).text()).contains("Omgången har ingen ram än", "Ingen kan rösta än");

        Client.Page saved = mirjam.get(work + "/ram")
                .form("#formular")
                .set("pott-namn-1", "Hela kommunen")
                .set("pott-belopp-1", "1 500 000 kr")
                .set("pott-namn-2", "Norra")
                .set("pott-belopp-2", "250000")
                .set("kategori-namn-1", "För barn")
                .set("kategori-minst-1", "100 000")
                .set("kriterier", "- Till nytta för många\nPå kommunens mark")
                .set("alder", "10")
                .set("om", "Sådant som är till för **alla**.")
                .submit();

        assertThat(saved.location()).endsWith(work);
        assertThat(saved.follow().text()).contains("Sparat.", "2 potter");
        Client.Page shown = town.visitor().get(round);
        assertThat(shown.text())
                .contains("Hela kommunen", "Norra", "För barn, minst", "Till nytta för många", "På kommunens mark")
                .contains("Omröstningen har inte öppnat", "det år man fyller 10");
        assertThat(shown.element(".prose strong").text()).isEqualTo("alla");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        Client.Page page = mirjam.get(work + "/ram")
                .form("#formular")
                .set("pott-namn-1", "Hela kommunen")
                .set("pott-belopp-1", "mycket")
                .set("kategori-minst-1", "5")
                .set("kategori-mest-1", "3")
                .set("alder", "tolv")
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#pott-belopp-1-error").text()).contains("hela kronor");
        assertThat(page.element("#kategori-namn-1-error").text()).contains("vad kategorin heter");
        assertThat(page.element("#kategori-mest-1-error").text()).contains("lägre än det minsta");
        assertThat(page.element("#alder-error").text()).contains("ålder mellan");
        assertThat(page.element("#pott-belopp-1").attr("value")).isEqualTo("mycket");
        assertThat(page.has("#fel a[href=#pott-belopp-1]")).isTrue();
    }

    @Test
    void aStaleFormOverwritesNothing() {
        Budgeting.setUp(mirjam, activity, "500000");
        Client.Form stale = mirjam.get(work + "/regler").form("#formular");
        Client.Form staleTerms = mirjam.get(work + "/ram").form("#formular");
        mirjam.get(work + "/regler").form("#formular").set("flest", "3").submit();

        Client.Page page = stale.set("flest", "9").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Någon annan har ändrat");
        assertThat(page.element("#flest").attr("value")).isEqualTo("9");
        assertThat(staleTerms.set("pott-belopp-1", "1").submit().text()).contains("Någon annan har ändrat");
        assertThat(mirjam.get(work + "/regler").element("#flest").attr("value")).isEqualTo("3");
    }

    @Test
    void rulesThatDoNotFitTogetherAreRefused() {
        Budgeting.setUp(mirjam, activity, "500000");

        Client.Page page = mirjam.get(work + "/regler")
                .form("#formular")
                .set("valsedel", "POINTS")
                .set("nytta", "borda")
                .set("lika", "lot")
                .set("flest", "2")
                .set("minst", "3")
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#poang-error").text()).contains("hur många poäng");
        assertThat(page.element("#minst-error").text()).contains("större än det högsta");
        assertThat(page.element("#fro-error").text()).contains("heltal");
        assertThat(page.element("#nytta").text()).contains("passar inte till sättet att rösta");
    }

    @Test
    void nothingIsFixedBeforeAllIsInPlace() {
        Budgeting.setUp(mirjam, activity, "100000");
        long dear = Budgeting.listed(mirjam, activity, "Badhus", "900000");
        Budgeting.add(mirjam, activity, "Bänkar");

        Client.Page refused = Budgeting.publish(mirjam, activity);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("kan inte fastställas än", "Listan har ett projekt", "”Badhus” kostar mer än allt i potten")
                .contains("Ett projekt är varken");
        assertThat(Budgeting.standing(town, dear)).isEqualTo("LISTED");
        assertThat(town.visitor().get(round).text()).contains("Omröstningen har inte öppnat");
        assertThat(openings()).isZero();
    }

    @Test
    void whatIsFixedOpensTheVoteAndCanNeverBeChanged() {
        long bench = ready();
        Client.Page ask = mirjam.get(work + "/faststall");
        assertThat(ask.text()).contains("kan ingen ändra projekten", "Bänkar", "Lika andelar");
        assertThat(ask.form("section.confirm form").submit().follow().text())
                .contains("Lista och regler är fastställda");

        assertThat(openings()).isOne();
        assertThat(town.visitor().get(round).text())
                .contains("2 projekt att rösta på", "Ingen kan ändra dem")
                .doesNotContain("Omröstningen har inte öppnat");
        var terms = fields("version", "3", "pott-namn-1", "Annat", "pott-belopp-1", "1");
        assertThat(mirjam.post(work + "/ram", terms).text()).contains("går inte att ändra");
        var rules = fields(
                "version",
                "9",
                "valsedel",
                "APPROVAL",
                "minst",
                "1",
                "regel",
                "greedy",
                "nytta",
                "cost",
                "utfyllnad",
                "none",
                "lika",
                "max-votes",
                "minst-roster",
                "0");
        assertThat(mirjam.post(work + "/regler", rules).text()).contains("går inte att ändra");
        assertThat(mirjam.post(work + "/projekt/nytt", fields("rubrik", "Nytt", "text", "Sent"))
                        .text())
                .contains("går inte att ändra");
        String project = "/arbete/projekt/" + bench;
        for (String version : List.of("1", "2", "3", "4")) {
            assertThat(mirjam.post(project, fields("version", version, "rubrik", "Annat", "text", "Annat"))
                            .status())
                    .isEqualTo(422);
            assertThat(mirjam.post(
                                    project + "/stallning",
                                    fields("version", version, "stallning", "avboj", "skal", "Nej"))
                            .status())
                    .isEqualTo(422);
        }
        assertThat(mirjam.post(project + "/svar", fields("svar", "Hej")).status())
                .isEqualTo(422);
        assertThat(Budgeting.standing(town, bench)).isEqualTo("LISTED");
        assertThat(town.visitor().get("/projekt/" + bench).element("h1").text()).isEqualTo("Bänkar");
        assertThat(Budgeting.publish(mirjam, activity).location()).endsWith(work);
        assertThat(openings()).isOne();
    }

    @Test
    void notEvenTheDatabaseLetsWhatIsFixedBeChanged() {
        long bench = ready();
        Budgeting.publish(mirjam, activity);

        for (String statement : List.of(
                "update budget_round set rule = 'greedy' where activity_id = :activity",
                "update budget_pot set amount = 1 where activity_id = :activity",
                "delete from budget_criterion where activity_id = :activity",
                "insert into budget_category (activity_id, name) values (:activity, 'Ny')",
                "update budget_project set cost = 1 where id = :project and activity_id = :activity",
                "delete from budget_project where id = :project and activity_id = :activity")) {
            assertThatThrownBy(() -> town.in(() -> TestServer.bean(JdbcClient.class)
                            .sql(statement)
                            .param("activity", activity.id())
                            .param("project", bench)
                            .update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("are published and stand");
        }
    }

    @Test
    void onlyThoseWhoPrepareTheRoundReachIt() {
        ready();
        Client amina = town.signedIn(town.person("Amina"));
        Client officer = town.signedIn(town.person("Per-Olov", Role.OFFICER));
        for (String path : List.of("", "/ram", "/regler", "/faststall", "/ideer")) {
            assertThat(amina.get(work + path).status()).as(path).isEqualTo(403);
            assertThat(officer.get(work + path).status()).as(path).isEqualTo(403);
        }
        for (String path : List.of("/projekt", "/projekt/nytt", "/uppfoljning")) {
            assertThat(amina.get(work + path).status()).as(path).isEqualTo(403);
            assertThat(officer.get(work + path).status()).as(path).isEqualTo(200);
        }
        assertThat(amina.get("/arbete/budget").status()).isEqualTo(403);
        assertThat(amina.post(work + "/faststall", fields()).status()).isEqualTo(403);
        assertThat(officer.post(work + "/faststall", fields()).status()).isEqualTo(403);
        assertThat(officer.post(work + "/regler", fields()).status()).isEqualTo(403);
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Sven", Role.ADMINISTRATOR));
        assertThat(stranger.get(work).status()).isEqualTo(404);
        assertThat(stranger.get(round).status()).isEqualTo(404);
        assertThat(stranger.post(work + "/faststall", fields()).status()).isEqualTo(404);
    }

    /** Two listed projects within the money; returns the id of the first. */
    private long ready() {
        Budgeting.setUp(mirjam, activity, "500000");
        long bench = Budgeting.listed(mirjam, activity, "Bänkar", "40 000");
        Budgeting.listed(mirjam, activity, "Belysning vid ån", "120000");
        mirjam.get(work + "/regler").form("#formular").set("flest", "2").submit();
        return bench;
    }

    private int openings() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from budget_opening where activity_id = :activity")
                .param("activity", activity.id())
                .query(Integer.class)
                .single());
    }
}
