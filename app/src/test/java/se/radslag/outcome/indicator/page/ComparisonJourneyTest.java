package se.radslag.outcome.indicator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.SmallFigures;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Eight invented regions: looked at, compared, saved, embedded, taken away as files. */
class ComparisonJourneyTest {

    private static final String PICK = "/nyckeltal/jamfor?kommun=jf1&n=JF1";

    private final Town town = Town.create();

    @BeforeAll
    static void figures() {
        SmallFigures.load();
    }

    @Test
    void anIndicatorTellsOfAMunicipalityAmongOthers() {
        Client.Page page = town.visitor().get("/nyckeltal/JF1?kommun=jf1&bland=egna:jf2,jf3,jf4,jf5,jf6,jf7,jf8");

        // In 2025 one of eight has a figure, so 2024 it is: 25 after 70, 60, 40, 30 and 30.
        assertThat(page.text()).contains("Sjöby 2024 25").contains("6 av 7").contains("Källa: Kolada, hämtat 1 maj");
        // 10, 10 and 11 before: 14.7 more, where 13.2 is noise. The peers have 20, 30 and 40.
        assertThat(page.text()).contains("Högre").contains("+14,7 mot medel från 2021. Brus upp till 13,2.");
        assertThat(page.element("dl.tiles").text())
                .contains("Liknande, medel 30,0")
                .contains("av 3 av 3 med värde");
        assertThat(page.text()).contains("skillnad +3,5");
        // Nobody has judged it: no colours.
        assertThat(page.text()).contains("Ingen har bedömt måttet än");
        assertThat(page.has("[data-quarter=best]")).isFalse();
        assertThat(page.element("tr:contains(Gby)").text()).contains("Bortfall");
    }

    @Test
    void anotherYearCanBeAskedFor() {
        Client.Page page = town.visitor().get("/nyckeltal/JF1?kommun=jf1&bland=grupp:JFG2&ar=2021");

        assertThat(page.text())
                .contains("Sjöby 2021 10")
                .contains("bland 2 regioner i Byarna vid sjön")
                .contains("2 av 2");
        assertThat(town.visitor().get("/nyckeltal/JF1?kommun=jf8").text())
                .contains("Bortfall")
                .contains("80 år 2022");
    }

    @Test
    void withoutBordersThePageSaysSo() {
        assertThat(town.visitor().get("/nyckeltal/JF1?kommun=jf1").text())
                .contains("Det finns inga kommungränser inlästa");
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        assertThat(town.visitor().get("/nyckeltal/X99999").status()).isEqualTo(404);
        assertThat(town.visitor().get("/nyckeltal/kommuner/9999").status()).isEqualTo(404);
        assertThat(town.visitor().get("/nyckeltal/agenda-2030/18").status()).isEqualTo(404);
        assertThat(town.visitor().get("/nyckeltal/jamforelser/999999").status()).isEqualTo(404);
        assertThat(town.visitor().get("/nyckeltal/JF2?kommun=jf1").text()).contains("Inga värden");
    }

    @Test
    void nonsenseInTheAddressIsTheUsual() {
        Client.Page page = town.visitor().get("/nyckeltal/JF1?kommun=%3Cb%3E&bland=vilda:%22x&lika=ovett&ar=tjugo");

        assertThat(page.status()).isEqualTo(200);
        assertThat(town.visitor()
                        .get("/nyckeltal/jamfor?n=%3Cscript%3E&n=OKAND1&kommun=jf1")
                        .text())
                .contains("OKAND1")
                .doesNotContain("<script>");
    }

    @Test
    void wordsFindIndicators() {
        assertThat(town.visitor().get("/nyckeltal?kommun=jf1&q=badsjöar").status())
                .isEqualTo(200);
        assertThat(town.visitor().get("/nyckeltal?kommun=jf1&q=bada").text()).contains("Sjöar att bada i");
        assertThat(town.visitor().get("/nyckeltal?kommun=jf1&q=xyzzy").text()).contains("Pröva ett annat ord");
    }

    @Test
    void aComparisonIsAFileWithWhatWeComputedApart() throws Exception {
        String csv = new String(
                town.visitor()
                        .get("/nyckeltal/jamfor.csv?kommun=jf1&n=JF1&egna=jf2&egna=jf3")
                        .bytes(),
                "UTF-8");

        assertThat(csv.lines())
                .containsExactly(
                        "indicator,title,year,municipality,municipality_name,value,lack,value_source,value_retrieved,"
                                + "computed_rank,computed_of,computed_quarter",
                        "JF1,\"Sjöar att bada i, antal\",2024,jf1,Sjöby,25.0,,kolada,2026-05-01,2,3,",
                        "JF1,\"Sjöar att bada i, antal\",2024,jf2,Aby,20.0,,kolada,2026-05-01,3,3,",
                        "JF1,\"Sjöar att bada i, antal\",2024,jf3,Bby,30.0,,kolada,2026-05-01,1,3,");
        JsonNode json = new JsonMapper()
                .readTree(town.visitor()
                        .get("/nyckeltal/jamfor.json?kommun=jf1&n=JF1&egna=jf2&egna=jf8")
                        .bytes());
        assertThat(json).hasSize(3);
        assertThat(json.get(2).path("lack").asString()).isEqualTo("missing");
        assertThat(json.get(2).path("value").isNull()).isTrue();
    }

    @Test
    void anOfficerSavesAComparisonAndEverybodyReadsIt() {
        Client officer = town.signedIn(town.person("Olle Officer", Role.OFFICER));

        Client.Page form = officer.get(PICK).click("Spara jämförelsen").follow();
        Client.Page again =
                form.form("main form").set("om-JF1", "Flest i norr.").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.form("main form").value("om-JF1")).isEqualTo("Flest i norr.");
        Client.Page saved = again.form("main form")
                .set("rubrik", "Var kan man bada?")
                .set("kommentar", "Vi ligger **lågt**.")
                .submit()
                .follow();
        assertThat(saved.text())
                .contains("Jämförelsen är sparad")
                .contains("Var kan man bada?")
                .contains("Flest i norr.")
                .contains("Olle Officer");

        String path = saved.uri().getPath().replaceFirst("^/[^/]+", "");
        assertThat(town.visitor().get(path).text()).contains("Vi ligger lågt.").doesNotContain("Ändra texten");
        assertThat(town.visitor().get("/nyckeltal").text()).contains("Var kan man bada?");
        Client.Page card = town.visitor().get(path + "/kort");
        assertThat(card.text()).contains("Sjöar att bada i");
        assertThat(card.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(town.visitor().get(path).header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(actions()).contains("comparison.saved");
        assertThat(Town.create().visitor().get(path).status()).isEqualTo(404);
    }

    @Test
    void whoChangesMustHaveReadTheLatestAndRemovingIsConfirmed() {
        Client officer = town.signedIn(town.person("Olle Officer", Role.OFFICER));
        officer.get("/arbete/jamforelser/ny?kommun=jf1&n=JF1")
                .form("main form")
                .set("rubrik", "Bad")
                .submit();
        long id = town.in(
                () -> TestServer.bean(SavedRepository.class).list(1).getFirst().id());
        Client.Page one = officer.get("/arbete/jamforelser/" + id);
        Client.Page other = officer.get("/arbete/jamforelser/" + id);

        assertThat(one.form("main form")
                        .set("rubrik", "Bad i sjö")
                        .submit()
                        .follow()
                        .text())
                .contains("Bad i sjö");
        Client.Page late = other.form("main form").set("rubrik", "Bad i hav").submit();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Någon annan har ändrat texten");
        assertThat(late.form("main form").value("rubrik")).isEqualTo("Bad i hav");

        Client.Page confirm = officer.get("/arbete/jamforelser/" + id + "/ta-bort");
        assertThat(confirm.text()).contains("Vill du ta bort ”Bad i sjö”?");
        confirm.form("main form").submit();
        assertThat(town.visitor().get("/nyckeltal/jamforelser/" + id).status()).isEqualTo(404);
        assertThat(actions()).contains("comparison.changed", "comparison.removed");
    }

    @Test
    void residentsSaveNothing() {
        Client resident = town.signedIn(town.person("Rut Resident"));

        assertThat(resident.get(PICK).text()).doesNotContain("Spara jämförelsen");
        assertThat(resident.get("/arbete/jamforelser/ny?n=JF1").status()).isEqualTo(403);
        assertThat(resident.get("/arbete/jamforelser/1").status()).isEqualTo(403);
        assertThat(resident.get("/arbete/jamforelser/1/ta-bort").status()).isEqualTo(403);
        assertThat(town.signedIn(town.person("Rita", Role.REPRESENTATIVE))
                        .get("/arbete/jamforelser/1")
                        .status())
                .isEqualTo(403);
        assertThat(town.visitor().get("/arbete/jamforelser/1").location()).contains("/logga-in");
    }

    @Test
    void anAdministratorSaysWhichMunicipalityWeAre() {
        Client administrator = town.signedIn(town.person("Ada", Role.ADMINISTRATOR));

        assertThat(administrator
                        .get("/arbete/kommun")
                        .form("main form")
                        .set("kommun", "9999")
                        .submit()
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .get("/arbete/kommun")
                        .form("main form")
                        .set("kommun", SmallFigures.SJOBY)
                        .submit()
                        .follow()
                        .text())
                .contains("Nyckeltalens sidor visar nu Sjöby först.");
        assertThat(town.visitor().get("/nyckeltal").text()).contains("Gå till Sjöby");
        assertThat(town.signedIn(town.person("Olle", Role.OFFICER))
                        .get("/arbete/kommun")
                        .status())
                .isEqualTo(403);
        assertThat(actions()).contains("comparison.focus-chosen");
    }

    @Test
    void theGoalsAreToldOfWhateverFiguresThereAre() {
        assertThat(town.visitor().get("/nyckeltal/agenda-2030").text())
                .contains("Ingen fattigdom")
                .contains("Så hänger målen ihop");
        for (int number = 1; number <= 17; number++) {
            assertThat(town.visitor().get("/nyckeltal/agenda-2030/" + number).text())
                    .contains("Så har andra gjort");
        }
    }

    private List<String> actions() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select action from openness_audit_entry order by position")
                .query(String.class)
                .list());
    }
}
