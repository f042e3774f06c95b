package se.radslag.dialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class GuideJourneyTest {

    private final Town town = Town.create();
    private final Client facilitator = town.signedIn(town.person("Eva", Role.FACILITATOR));

    @Test
    void everyoneFindsAMethodAndReadsHowItIsDone() {
        Client.Page list = town.visitor().get("/metodguide?q=promenad");
        assertThat(list.text()).contains("Ingen metod stämmer");

        Client.Page found = town.visitor().get("/metodguide?q=vandring&niva=INFLUENCE");
        Client.Page card = found.click("Gåtur och trygghetsvandring");

        assertThat(card.text())
                .contains("Så går det till", "Det här kan gå fel", "Funktionsnedsättning", "500 till 15", "Inflytande");
        assertThat(town.visitor().get("/metodguide/finns-inte").status()).isEqualTo(404);
    }

    @Test
    void everyMethodHasAPage() {
        assertThat(TestServer.bean(Guide.class).cards()).allSatisfy(card -> assertThat(
                        town.visitor().get(card.path()).element("h1").text())
                .isEqualTo(card.name()));
    }

    @Test
    void theEnglishPageSaysThatTheMethodsAreInSwedishAndMarksThem() {
        Client.Page card = town.visitor().cookie("radslag-language", "en").get("/metodguide/gatur");

        assertThat(card.text()).contains("The methods are described in Swedish.", "What may go wrong");
        assertThat(card.element("h1").attr("lang")).isEqualTo("sv");
    }

    @Test
    void theChooserRanksWithReasonsAndSaysWhatIsExcluded() {
        Client.Page chosen =
                town.visitor().get("/metodguide/valj?fraga=plats&niva=DIALOGUE&antal=30&veckor=4&budget=10000");

        assertThat(chosen.element("section[aria-labelledby=bast] .title").text())
                .isEqualTo("Samtal på gatan");
        assertThat(chosen.element("section[aria-labelledby=bast]").text())
                .contains(
                        "Talar för",
                        "alla ser samma sak samtidigt",
                        "Kan hålla löftet dialog",
                        "Fungerar med 30 deltagare");
        assertThat(chosen.element("section[aria-labelledby=bort]").text())
                .contains("Medborgarbudget", "Behöver minst 20 veckor", "Kan inte hålla löftet dialog");
        assertThat(chosen.form("#valj").value("antal")).isEqualTo("30");
    }

    @Test
    void aNumberThatCannotBeReadIsSaidAtItsField() {
        Client.Page chosen = town.visitor().get("/metodguide/valj?fraga=plats&antal=m%C3%A5nga");

        assertThat(chosen.element("#antal-error").text()).contains("helt tal");
        assertThat(chosen.form("#valj").value("antal")).isEqualTo("många");
    }

    @Test
    void aComplexQuestionGetsTheSevenSteps() {
        Client.Page chosen = town.visitor().get("/metodguide/valj?fraga=komplex");

        Client.Page steps = chosen.click("Se de sju stegen");

        assertThat(steps.document().select(".chain > li")).hasSize(7);
        assertThat(steps.text()).contains("Samla perspektiv", "Efter beslutet: åtgärder och nya dialoger");
    }

    @Test
    void advicePointsToMethodsThatReachTheMissing() {
        assertThat(town.visitor()
                        .get("/metodguide/na-fler")
                        .click("Uppringning av slumpvis utvalda")
                        .text())
                .contains("vykort");
    }

    @Test
    void staffAddAnExampleThatEveryoneReadsAndTakeItAway() {
        String form = "/arbete/metodguide/gatur/exempel";
        Client.Page wrong = facilitator
                .get(form)
                .form("main form")
                .set("namn", "Skolvägen på Åsen")
                .set("ar", "2999")
                .set("text", "x".repeat(601))
                .set("lank", "javascript:alert(1)")
                .submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.element("#ar-error").text()).contains("mellan 1950 och");
        assertThat(wrong.has("#text-error")).isTrue();
        assertThat(wrong.has("#lank-error")).isTrue();
        assertThat(wrong.form("main form").value("namn")).isEqualTo("Skolvägen på Åsen");

        Client.Form right = wrong.form("main form")
                .set("ar", "2024")
                .set("text", "Fyra klasser gick med.")
                .set("lank", "https://bjorka.example/skolvagen");
        right.submit();
        right.submit();

        Client.Page seen = town.visitor().get("/metodguide/gatur");
        assertThat(seen.document().select("section[aria-labelledby=egna] dt").eachText())
                .containsExactly("Skolvägen på Åsen, 2024");
        assertThat(Town.create().visitor().get("/metodguide/gatur").has("#egna"))
                .isFalse();

        facilitator
                .get("/metodguide/gatur")
                .click("Ta bort: Skolvägen på Åsen")
                .form("main form")
                .submit();
        assertThat(town.visitor().get("/metodguide/gatur").has("#egna")).isFalse();
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select action from openness_audit_entry where action like 'guide.%' order by position")
                        .query(String.class)
                        .list()))
                .containsExactly("guide.example-added", "guide.example-removed");
    }

    @Test
    void onlyTheRightStaffKeepExamplesAndOnlyTheirOwn() {
        facilitator
                .get("/arbete/metodguide/gatur/exempel")
                .form("main form")
                .set("namn", "Åparken")
                .set("ar", "2025")
                .set("text", "Vi gick i mörkret.")
                .submit();
        String removal = facilitator
                .get("/metodguide/gatur")
                .element("section[aria-labelledby=egna] a[href$=ta-bort]")
                .attr("href");
        String path = removal.substring(removal.indexOf("/arbete"));
        Town other = Town.create();

        assertThat(town.signedIn(town.person("Karim", Role.OFFICER)).get(path).status())
                .isEqualTo(403);
        assertThat(town.signedIn(town.person("Amina"))
                        .get("/arbete/metodguide/gatur/exempel")
                        .status())
                .isEqualTo(403);
        assertThat(other.signedIn(other.person("Ada", Role.ADMINISTRATOR))
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(town.visitor().get("/arbete/metodguide/gatur/exempel").location())
                .startsWith("/logga-in");
    }
}
