package se.radslag.dialogue.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DecisionRecorded;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.RightsChecks;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class ProcessJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(Frame.ZONE);

    private final Town town = Town.create();
    private final Town.Person eva = town.person("Eva", Role.FACILITATOR);
    private final Client facilitator = town.signedIn(eva);

    @Test
    void aFacilitatorPlansADialogueWithTwoPhasesAndPublishesIt() {
        String plan = create("Hur ska Åparken bli tryggare?");
        assertThat(facilitator.get(plan).text()).contains("saknas", "Svara på om frågan");
        assertThat(facilitator.get(plan).has("a[href$=publicera]")).isFalse();

        influence(plan, "ja", "ja");
        governance(plan);
        phase(plan, "Lyssna", "DIALOGUE", 0, 10);
        phase(plan, "Föreslå", "INFLUENCE", 11, 30);
        addActivity(plan, "Föreslå", "Vad tycker du behövs?");
        addActivity(plan, "Lyssna", "Hur är det i parken i dag?");
        checkRights(plan);

        assertThat(facilitator.get(plan).text()).contains("Allt är på plats");
        Client.Page page = publish(plan);

        assertThat(page.element("h1").text()).isEqualTo("Hur ska Åparken bli tryggare?");
        Client.Page seen = town.visitor().get("/dialoger/hur-ska-aparken-bli-tryggare");
        assertThat(seen.element(".act").text()).contains("Hur är det i parken i dag?", "Sätt upp en lapp");
        assertThat(seen.document().select(".way b").eachText())
                .containsExactly("Lyssna", "Föreslå", "Besluta", "Svara");
        assertThat(seen.text()).contains("samhällsbyggnadsnämnden", "Ärende SBN 2026/7");
        assertThat(town.visitor().get("/").text()).contains("Hur ska Åparken bli tryggare?");
    }

    @Test
    void aClosedQuestionIsPublishedOnlyAsInformation() {
        String plan = create("Så byggs Ågatan om");
        influence(plan, "nej", "ja");

        assertThat(facilitator.get(plan).text()).contains("bara publiceras som information");
        publish(plan);

        assertThat(town.visitor().get("/dialoger/sa-byggs-agatan-om").text())
                .contains("Det här är information, inte en dialog", "Nämnden har bestämt sig.");
    }

    @Test
    void withoutANamedBodyAnOpenQuestionIsOnlyInformation() {
        String plan = create("Vem bestämmer?");
        influence(plan, "ja", "ja");

        assertThat(facilitator.get(plan).text()).contains("Ingen beslutande nämnd är angiven");
    }

    @Test
    void nothingIsPublishedThatLacksSomething() {
        String plan = create("Halvfärdigt");

        assertThat(facilitator.get(plan + "/publicera").location()).isEqualTo(plan);
        facilitator.post(plan + "/publicera", Town.fields("version", "1"));

        assertThat(town.visitor().get("/dialoger/halvfardigt").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        String plan = create("Parken");

        Client.Page again = facilitator
                .get(plan + "/styrning")
                .form("main form")
                .set("organ", "n".repeat(121))
                .set("beslutsdag", "i morgon")
                .set("anvandning", "Till budgeten")
                .submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.element("#organ-error").text()).contains("högst 120 tecken");
        assertThat(again.element("#beslutsdag-error").text()).contains("Skriv ett datum");
        assertThat(again.form("main form").value("anvandning")).isEqualTo("Till budgeten");
        assertThat(again.form("main form").value("beslutsdag")).isEqualTo("i morgon");
    }

    @Test
    void datesComeInOrder() {
        String plan = create("Parken");
        phase(plan, "Lyssna", "DIALOGUE", 0, 10);

        Client.Page backwards = sendPhase(plan, "Föreslå", "INFLUENCE", 30, 20);
        Client.Page over = sendPhase(plan, "Föreslå", "INFLUENCE", 10, 20);

        assertThat(backwards.element("#slutar-error").text()).contains("före den första");
        assertThat(over.element("#borjar-error").text()).contains("krockar med fasen Lyssna");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        String plan = create("Parken");
        Client.Form mine = facilitator.get(plan + "/fraga").form("main form").set("ingress", "Min ingress");
        facilitator
                .get(plan + "/fraga")
                .form("main form")
                .set("ingress", "Din ingress")
                .submit();

        Client.Page refused = mine.submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Någon annan har ändrat under tiden");
        assertThat(refused.form("main form").value("ingress")).isEqualTo("Min ingress");
        refused.form("main form").submit();
        assertThat(facilitator.get(plan + "/fraga").form("main form").value("ingress"))
                .isEqualTo("Min ingress");
    }

    @Test
    void aFormSentTwiceMakesOneDialogue() {
        Client.Form form =
                facilitator.get("/arbete/dialoger/ny").form("main form").set("titel", "Parken");

        assertThat(form.submit().location()).isEqualTo(form.submit().location());
        assertThat(facilitator.get("/arbete/dialoger?visa=utkast").document().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void twoDialoguesOfOneTitleHaveAddressesOfTheirOwn() {
        create("Parken");
        create("Parken");

        assertThat(facilitator.get("/dialoger/parken").status()).isEqualTo(200);
        assertThat(facilitator.get("/dialoger/parken-2").status()).isEqualTo(200);
    }

    @Test
    void aPhaseOffersOnlyMethodsThatKeepItsPromise() {
        String plan = create("Parken");
        phase(plan, "Rösta", "CODECIDE", 0, 10);
        String path = activityForm(plan, "Rösta");

        assertThat(facilitator.get(path).has("input[value=notice]")).isFalse();
        Client.Page refused = facilitator.post(
                path, Town.fields("version", version(plan), "metod", NoticeBoard.KEY, "rubrik", "Lappar", "text", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Välj en metod som passar");
    }

    @Test
    void aPauseIsToldWithItsReasonAndEnds() {
        String plan = running("Parken");

        Client.Page unreasoned =
                facilitator.get(plan + "/pausa").form("main form").submit();
        assertThat(unreasoned.status()).isEqualTo(422);
        unreasoned.form("main form").set("skal", "Vi väntar på en ritning.").submit();
        assertThat(town.visitor().get("/dialoger/parken").element(".act").text())
                .contains("paus", "Vi väntar på en ritning.");

        facilitator.get(plan + "/ateruppta").form("main form").submit();
        assertThat(town.visitor().get("/dialoger/parken").element(".act").text())
                .contains("Sätt upp en lapp");
    }

    @Test
    void anExtensionShowsBothDaysAndTheReason() {
        String plan = running("Parken");
        String path =
                facilitator.get(plan + "/faser").element("a[href$=forlang]").attr("href");
        path = path.substring(path.indexOf("/arbete"));

        Client.Page earlier = facilitator
                .get(path)
                .form("main form")
                .set("slutar", TODAY.plusDays(2).toString())
                .set("skal", "Höstlov")
                .submit();
        assertThat(earlier.element("#slutar-error").text()).contains("efter den nuvarande");
        earlier.form("main form").set("slutar", TODAY.plusDays(15).toString()).submit();

        assertThat(town.visitor().get("/dialoger/parken").element(".act").text())
                .contains("Tiden är förlängd från", "Höstlov");
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select details from openness_audit_entry where action = 'dialogue.extended'")
                        .query(String.class)
                        .single()))
                .contains(TODAY.plusDays(10).toString(), TODAY.plusDays(15).toString());
    }

    @Test
    void endingADialogueClosesItForGood() {
        String plan = running("Parken");

        facilitator.get(plan + "/avsluta").form("main form").submit();

        assertThat(town.visitor().get("/dialoger/parken").element(".act").text())
                .contains("Dialogen är avslutad");
        assertThat(facilitator.get(plan + "/pausa").status()).isEqualTo(404);
        assertThat(TestServer.bean(NoticeBoard.class).timesClosed(activityOf(plan)))
                .isEqualTo(1);
    }

    @Test
    void theEndWarnsOfWhatHasNoAnswerAndIsNotConfirmedByAnOldPage() {
        String plan = running("Parken");
        Client.Page old = facilitator.get(plan + "/avsluta");
        assertThat(old.text()).doesNotContain("inte fått");
        Activity activity = town.in(
                () -> TestServer.bean(Activities.class).find(activityOf(plan)).orElseThrow());
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, eva, "Bänkar"));
        assertThat(facilitator.get(plan + "/avsluta").text()).contains("Ett bidrag har inte fått sitt svar");

        governance(plan);
        Client.Page refused = old.form("main form").submit().follow();

        assertThat(refused.text()).contains("Inget gjordes");
        assertThat(facilitator.get(plan + "/pausa").status()).isEqualTo(200);
    }

    @Test
    void anOldPageDoesNotEndALaterPause() {
        String plan = running("Parken");
        pause(plan, "Vi väntar på en ritning.");
        Client.Page old = facilitator.get(plan + "/ateruppta");
        facilitator.get(plan + "/ateruppta").form("main form").submit();
        pause(plan, "Det är höstlov.");

        old.form("main form").submit();

        assertThat(town.visitor().get("/dialoger/parken").element(".act").text())
                .contains("Det är höstlov.");
    }

    private void pause(String plan, String reason) {
        facilitator.get(plan + "/pausa").form("main form").set("skal", reason).submit();
    }

    @Test
    void aRecordedDecisionIsADoneStepOfTheWay() {
        String plan = running("Parken");
        var event = new DecisionRecorded(id(plan), 1);
        town.in(() -> {
            NoteDecision listener = TestServer.bean(NoteDecision.class);
            listener.on(event);
            listener.on(event);
            return true;
        });

        assertThat(town.visitor()
                        .get("/dialoger/parken")
                        .document()
                        .select(".way .done b")
                        .eachText())
                .containsExactly("Besluta");
    }

    @Test
    void activitiesAreToldOnceWhenTheirPhaseBeginsAndEnds() {
        String plan = running("Parken");
        long activity = activityOf(plan);
        NoticeBoard board = TestServer.bean(NoticeBoard.class);
        turn();
        turn();
        assertThat(board.timesOpened(activity)).isEqualTo(1);
        assertThat(board.timesClosed(activity)).isZero();

        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set opens_on = :from, closes_on = :to")
                .param("from", TODAY.minusDays(3))
                .param("to", TODAY.minusDays(1))
                .update());
        turn();
        turn();

        assertThat(board.timesOpened(activity)).isEqualTo(1);
        assertThat(board.timesClosed(activity)).isEqualTo(1);
    }

    @Test
    void anActivityThatJoinsAnOpenPhaseIsToldAtOnce() {
        String plan = running("Parken");
        addActivity(plan, "Lyssna", "En tavla till");

        List<Long> activities = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select id from dialogue_activity order by id")
                .query(Long.class)
                .list());

        assertThat(activities).allMatch(id -> TestServer.bean(NoticeBoard.class).timesOpened(id) == 1);
    }

    @Test
    void thePromiseStandsFastOncePublished() {
        String plan = running("Parken");

        assertThat(facilitator.get(plan + "/inflytande").has("main form")).isFalse();
        assertThat(facilitator
                        .post(
                                plan + "/inflytande",
                                Town.fields(
                                        "version",
                                        version(plan),
                                        "fragan",
                                        "nej",
                                        "beslutsfattarna",
                                        "nej",
                                        "skal",
                                        "x"))
                        .status())
                .isEqualTo(422);
        Client.Page bodiless = facilitator
                .get(plan + "/styrning")
                .form("main form")
                .set("organ", "")
                .submit();
        assertThat(bodiless.status()).isEqualTo(422);
        Client.Page phase = facilitator.get(phasePath(plan, "Lyssna"));
        assertThat(phase.has("[name=slutar]")).isFalse();
        phase.form("main form").set("namn", "Lyssna noga").submit();
        assertThat(facilitator.get(plan + "/faser").text()).contains("Lyssna noga");
    }

    @Test
    void aFacilitatorOfOneDialogueWorksOnlyInThat() {
        String mine = create("Parken");
        String other = create("Skolan");
        Town.Person rami = town.person("Rami");
        town.in(() -> {
            TestServer.bean(PersonRepository.class).grant(rami.id(), Role.FACILITATOR, id(mine));
            return true;
        });
        Client client = town.signedIn(rami);

        assertThat(client.get(mine + "/fraga").status()).isEqualTo(200);
        assertThat(client.get(other + "/fraga").status()).isEqualTo(403);
        assertThat(client.get("/arbete/dialoger").text()).contains("Parken").doesNotContain("Skolan");
        assertThat(client.get("/arbete/dialoger/ny").status()).isEqualTo(403);
    }

    @Test
    void othersDoNotPlanDialogues() {
        String plan = create("Parken");

        for (Client other :
                List.of(town.signedIn(town.person("Amina")), town.signedIn(town.person("Karim", Role.OFFICER)))) {
            assertThat(other.get("/arbete/dialoger").status()).isEqualTo(403);
            assertThat(other.get("/arbete/dialoger/ny").status()).isEqualTo(403);
            assertThat(other.get(plan).status()).isEqualTo(403);
            assertThat(other.post(plan + "/publicera", Town.fields("version", "1"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(town.visitor().get(plan).location()).startsWith("/logga-in");
    }

    @Test
    void anotherOrganisationsPlanDoesNotExist() {
        String plan = create("Parken");
        Town other = Town.create();

        assertThat(other.signedIn(other.person("Eva", Role.ADMINISTRATOR))
                        .get(plan)
                        .status())
                .isEqualTo(404);
    }

    private String running(String title) {
        String plan = create(title);
        influence(plan, "ja", "ja");
        governance(plan);
        phase(plan, "Lyssna", "DIALOGUE", 0, 10);
        addActivity(plan, "Lyssna", "Hur är det i parken i dag?");
        checkRights(plan);
        publish(plan);
        return plan;
    }

    private String create(String title) {
        return facilitator
                .get("/arbete/dialoger/ny")
                .form("main form")
                .set("titel", title)
                .set("amne", "Park")
                .set("ingress", "Många undviker parken.")
                .set("oppet", "Hur pengarna används.")
                .submit()
                .location();
    }

    private void influence(String plan, String question, String deciders) {
        facilitator
                .get(plan + "/inflytande")
                .form("main form")
                .set("fragan", question)
                .set("beslutsfattarna", deciders)
                .set("skal", "Nämnden har bestämt sig.")
                .submit();
    }

    private void governance(String plan) {
        facilitator
                .get(plan + "/styrning")
                .form("main form")
                .set("organ", "Samhällsbyggnadsnämnden")
                .set("diarienummer", "SBN 2026/7")
                .set("anvandning", "Nämnden väljer åtgärder.")
                .set("beslutsdag", TODAY.plusDays(60).toString())
                .set("svarsdag", TODAY.plusDays(80).toString())
                .submit();
    }

    private void phase(String plan, String name, String level, int from, int to) {
        assertThat(sendPhase(plan, name, level, from, to).status()).isEqualTo(303);
    }

    private Client.Page sendPhase(String plan, String name, String level, int from, int to) {
        return facilitator
                .get(plan + "/faser/ny")
                .form("main form")
                .set("namn", name)
                .set("niva", level)
                .set("borjar", TODAY.plusDays(from).toString())
                .set("slutar", TODAY.plusDays(to).toString())
                .submit();
    }

    private void addActivity(String plan, String phase, String title) {
        Client.Page saved = facilitator
                .get(activityForm(plan, phase))
                .form("main form")
                .set("metod", NoticeBoard.KEY)
                .set("rubrik", title)
                .submit();
        assertThat(saved.status()).isEqualTo(303);
    }

    private String activityForm(String plan, String phase) {
        return phasePath(plan, phase) + "/aktiviteter/ny";
    }

    private String phasePath(String plan, String phase) {
        long id = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select id from dialogue_phase where dialogue_id = :dialogue and name = :name")
                .param("dialogue", id(plan))
                .param("name", phase)
                .query(Long.class)
                .single());
        return plan + "/faser/" + id;
    }

    private void checkRights(String plan) {
        town.in(() -> RightsChecks.nothingFound(id(plan)));
    }

    private Client.Page publish(String plan) {
        return facilitator.get(plan + "/publicera").form("main form").submit().follow();
    }

    private String version(String plan) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select version from dialogue_dialogue where id = :id")
                .param("id", id(plan))
                .query(String.class)
                .single());
    }

    private long activityOf(String plan) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select id from dialogue_activity where dialogue_id = :id")
                .param("id", id(plan))
                .query(Long.class)
                .single());
    }

    private void turn() {
        town.in(() -> {
            TestServer.bean(PhaseClock.class).run();
            return true;
        });
    }

    private static long id(String plan) {
        return Long.parseLong(plan.substring(plan.lastIndexOf('/') + 1));
    }
}
