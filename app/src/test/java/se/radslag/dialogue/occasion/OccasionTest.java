package se.radslag.dialogue.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class OccasionTest {

    private static final LocalDate TODAY = LocalDate.now(Frame.ZONE);

    private final Town town = Town.create();
    private final Client facilitator = town.signedIn(town.person("Eva", Role.FACILITATOR));
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final String methods = "/arbete/dialoger/" + activity.dialogueId() + "/metoder";

    @Test
    void aMethodChosenInTheGuideBecomesAnActivityWhereThePlatformRunsIt() {
        Client.Page chosen = facilitator
                .get("/arbete/dialoger/" + activity.dialogueId())
                .click("Metoder")
                .click("Välj metod")
                .form("#valj")
                .set("fraga", "ideer")
                .set("niva", "INFLUENCE")
                .submit();

        Client.Page form = chosen.click("Förslag på webben").click("Lägg till i dialogen");
        Client.Page again = form.form("main form").submit();
        assertThat(again.element("#rubrik-error").text()).isNotBlank();
        again.form("main form").set("rubrik", "Vad saknas i parken?").submit();

        assertThat(town.visitor().get(activity.dialoguePath()).text()).contains("Vad saknas i parken?");
    }

    @Test
    void aMethodThatNoPhaseCanKeepSaysWhatToDo() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set level = 'CONSULT' where dialogue_id = :id")
                .param("id", activity.dialogueId())
                .update());

        Client.Page page = facilitator.get(methods + "/aktivitet?metod=forslag");

        assertThat(page.text()).contains("Ingen fas kan ta emot metoden");
        Client.Page refused = facilitator.post(
                methods + "/aktivitet",
                Town.fields("metod", "forslag", "version", "1", "fas", "1", "rubrik", "Vad saknas?"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(facilitator.get(methods + "/aktivitet?metod=gatur").status()).isEqualTo(404);
    }

    @Test
    void anOccasionOutsideThePlatformIsPlannedHeldAndReported() {
        Client.Form form = facilitator.get(methods + "/ny?metod=gatur").form("main form");
        Client.Page wrong = form.set("dag", "i morgon").set("haller", "").submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.element("#dag-error").text()).contains("Skriv ett datum");
        Client.Form right = wrong.form("main form")
                .set("namn", "Kvällspromenad")
                .set("dag", TODAY.minusDays(1).toString())
                .set("haller", "Fritidsenheten");
        right.submit();
        Client.Page list = right.submit().follow();
        assertThat(list.document()
                        .select("section[aria-labelledby=utanfor] .title")
                        .eachText())
                .containsExactly("Kvällspromenad");
        assertThat(section()).contains("Kvällspromenad", "Gåtur och trygghetsvandring", "Fritidsenheten");

        Client.Page report = list.click("Skriv rapport Kvällspromenad");
        Client.Page uncounted =
                report.form("main form").set("text", "Det är mörkt vid ån.").submit();
        assertThat(uncounted.element("#antal-error").text()).contains("helt tal");
        uncounted.form("main form").set("antal", "12").submit();

        assertThat(section()).contains("Det är mörkt vid ån.", "12", "personer deltog");
        assertThat(audited()).containsExactly("occasion.planned", "occasion.reported");
    }

    @Test
    void anOccasionToComeCannotBeReportedYet() {
        plan("Dialogkafé", TODAY.plusDays(3));

        assertThat(section()).contains("Kommer");
        assertThat(facilitator.get(one() + "/rapport").status()).isEqualTo(404);
    }

    @Test
    void anOccasionIsChangedByOneAtATimeAndTakenAwayAfterAQuestion() {
        plan("Dialogkafé", TODAY);
        Client.Form mine = facilitator.get(one()).form("main form").set("namn", "Mitt kafé");
        facilitator.get(one()).form("main form").set("namn", "Ditt kafé").submit();

        Client.Page refused = mine.submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("main form").value("namn")).isEqualTo("Mitt kafé");
        refused.form("main form").submit();
        assertThat(section()).contains("Mitt kafé");

        facilitator.get(one() + "/ta-bort").form("main form").submit();
        assertThat(town.visitor().get(activity.dialoguePath()).has("#tillfallen"))
                .isFalse();
    }

    @Test
    void theSevenStepsAreLaidIntoADraftAsPhasesBeforeTheDecision() {
        String draft = facilitator
                .get("/arbete/dialoger/ny")
                .form("main form")
                .set("titel", "Hur ska vi leva ihop på Norra?")
                .submit()
                .location();
        Client.Form form = facilitator.get(draft + "/metoder/sju-steg").form("main form");
        Client.Page wrong = form.set("borjar", "snart").set("veckor", "3").submit();
        assertThat(wrong.has("#borjar-error")).isTrue();
        assertThat(wrong.element("#veckor-error").text()).contains("mellan 8 och 104");

        Client.Page phases = wrong.form("main form")
                .set("borjar", TODAY.plusDays(10).toString())
                .set("veckor", "20")
                .submit()
                .follow();

        assertThat(phases.document().select("section.card h2").eachText())
                .containsExactly(
                        "Förberedelser", "Samla perspektiv", "Samtala, prova och skapa", "Förslag och åtaganden");
        assertThat(phases.text()).doesNotContain("krockar");
        Client.Page governance = facilitator.get(draft + "/styrning");
        assertThat(governance.form("main form").value("beslutsdag"))
                .isEqualTo(TODAY.plusDays(10).plusWeeks(20).plusDays(14).toString());
        Client.Page twice = facilitator
                .get(draft + "/metoder/sju-steg")
                .form("main form")
                .set("borjar", TODAY.plusDays(20).toString())
                .submit();
        assertThat(twice.element("#borjar-error").text()).contains("krockar med fasen");
        assertThat(facilitator.get(methods + "/sju-steg").status()).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoPlanTheDialogueWorkWithItsMethods() {
        plan("Dialogkafé", TODAY);
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Ada", Role.ADMINISTRATOR));
        Client officer = town.signedIn(town.person("Karim", Role.OFFICER));
        Activity another = Dialogues.open(town, NoticeBoard.KEY);
        String elsewhere =
                one().replace("/dialoger/" + activity.dialogueId() + "/", "/dialoger/" + another.dialogueId() + "/");

        for (String path :
                List.of(methods, methods + "/ny?metod=gatur", one(), one() + "/rapport", one() + "/ta-bort")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
            assertThat(officer.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(facilitator.get(elsewhere).status()).isEqualTo(404);
        assertThat(officer.get("/metodguide/gatur?dialog=" + activity.dialogueId())
                        .text())
                .doesNotContain("Planera den i dialogen");
    }

    private void plan(String name, LocalDate day) {
        facilitator
                .get(methods + "/ny?metod=dialogkafe")
                .form("main form")
                .set("namn", name)
                .set("dag", day.toString())
                .set("haller", "Biblioteket")
                .submit();
    }

    private String one() {
        return methods + "/"
                + town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select max(id) from occasion_occasion")
                        .query(Long.class)
                        .single());
    }

    private String section() {
        return town.visitor()
                .get(activity.dialoguePath())
                .element("section[aria-labelledby=tillfallen]")
                .text();
    }

    private List<String> audited() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select action from openness_audit_entry where action like 'occasion.%' order by position")
                .query(String.class)
                .list());
    }
}
