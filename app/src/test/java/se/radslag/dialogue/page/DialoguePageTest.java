package se.radslag.dialogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class DialoguePageTest {

    private final Town town = Town.create();

    @Test
    void aResidentSeesTheQuestionThePromiseAndWhatToDo() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        pin(activity, "Bänkar vid ån");

        Client.Page page = town.visitor().get(activity.dialoguePath());

        assertThat(page.element("h1").text()).isEqualTo("Hur ska parken bli tryggare?");
        assertThat(page.element(".facts").text()).contains("Öppet till", "dagar kvar", "1 person har deltagit");
        assertThat(page.element(".facts").text()).contains("kultur- och fritidsnämnden");
        assertThat(page.element(".promise").text()).contains("du har inflytande", "Senast", "Vad betyder det?");
        assertThat(page.element(".way .now").text()).contains("Föreslå", "Pågår till");
        assertThat(page.document().select(".way li").eachText())
                .last()
                .asString()
                .contains("Svara", "senast");
        assertThat(page.element(".act a.btn").text()).isEqualTo("Sätt upp en lapp");
        assertThat(page.element(".voices").text()).contains("Bänkar vid ån");
        assertThat(page.element(".side").text()).contains("Vem bestämmer?", "Kultur- och fritidsnämnden");
    }

    @Test
    void aClosedDialogueSaysThatAnswersAreComing() {
        Activity activity = Dialogues.closed(town, NoticeBoard.KEY);

        Client.Page page = town.visitor().get(activity.dialoguePath());

        assertThat(page.element(".act").text()).contains("Nu arbetar vi med svaren", "svarar vi");
        assertThat(page.has(".act a.btn")).isFalse();
    }

    @Test
    void aPhaseWithoutActivitiesTellsWhatGoesOnAndWhatComesNext() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        update("update dialogue_phase set name = 'Föreslå', opens_on = current_date + 8, closes_on = current_date + 20"
                + " where dialogue_id = " + activity.dialogueId());
        update("insert into dialogue_phase (dialogue_id, name, text, level, opens_on, closes_on) values ("
                + activity.dialogueId()
                + ", 'Sammanställ', 'Vi läser allt.', 'INFORM', current_date - 7, current_date + 7)");

        Client.Page page = town.visitor().get(activity.dialoguePath());

        assertThat(page.element(".act").text())
                .contains("Just nu: Sammanställ", "Vi läser allt.", "Nästa del, Föreslå, öppnar");
        assertThat(page.element(".facts").text())
                .contains("Pågår", "öppnar igen")
                .doesNotContain("Öppet till");
        assertThat(town.visitor().get("/dialoger").element(".tag").text()).isEqualTo("Pågår");
    }

    @Test
    void aPassedDayIsNotADecisionNorAnAnswer() {
        Activity activity = Dialogues.closed(town, NoticeBoard.KEY);
        pin(activity, "Bänkar vid ån");
        update("update dialogue_dialogue set decides_on = current_date - 20, answer_by = current_date - 10 where id = "
                + activity.dialogueId());

        Client.Page late = town.visitor().get(activity.dialoguePath());
        assertThat(late.document().select(".way .late").eachText())
                .hasSize(2)
                .allMatch(text -> text.contains("Försenat"));
        assertThat(late.element(".act").text()).contains("Vi har inget beslut att visa", "är försenade");
        assertThat(town.visitor().get("/dialoger").element(".tag").text()).isEqualTo("Svaret är försenat");

        update("insert into dialogue_decided (dialogue_id) values (" + activity.dialogueId() + ")");
        update("insert into dialogue_fully_answered (dialogue_id, at) values (" + activity.dialogueId() + ", now())");

        Client.Page done = town.signedIn(town.person("Nils")).get(activity.dialoguePath());
        assertThat(done.document().select(".way .done b").eachText()).endsWith("Besluta", "Svara");
        assertThat(done.element(".act").text()).contains("Alla har fått svar").doesNotContain("försenade");
        assertThat(town.visitor().get("/dialoger").element(".tag").text()).isEqualTo("Besvarad");
    }

    @Test
    void whereNothingStandsNoAnswerIsLate() {
        Activity activity = Dialogues.closed(town, NoticeBoard.KEY);
        pin(activity, "Bänkar vid ån");
        pin(activity, "Reklam");
        update("update dialogue_dialogue set decides_on = current_date - 20, answer_by = current_date - 10 where id = "
                + activity.dialogueId());
        update("insert into dialogue_decided (dialogue_id) values (" + activity.dialogueId() + ")");
        assertThat(town.visitor().get("/dialoger").element(".tag").text()).isEqualTo("Svaret är försenat");

        update("update dialogue_contribution set standing = case number when 1 then 'WITHDRAWN' else 'HIDDEN' end"
                + " where dialogue_id = " + activity.dialogueId());

        assertThat(town.visitor().get("/dialoger").element(".tag").text()).isEqualTo("Beslutad");
        assertThat(town.visitor().get(activity.dialoguePath()).text()).doesNotContain("örsenad", "Försenat");
    }

    @Test
    void aPausedDialogueSaysWhy() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        update("insert into dialogue_pause (dialogue_id, reason) values (" + activity.dialogueId()
                + ", 'Vi väntar på en ny ritning.')");

        Client.Page page = town.visitor().get(activity.dialoguePath());

        assertThat(page.element(".act").text()).contains("paus", "Vi väntar på en ny ritning.");
        assertThat(page.has(".act a.btn")).isFalse();
    }

    @Test
    void informationNeverCallsItselfDialogue() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        update("update dialogue_dialogue set kind = 'INFORMATION', deciders_open = false,"
                + " influence_reason = 'Beslutet är fattat.' where id = " + activity.dialogueId());

        Client.Page page = town.visitor().get(activity.dialoguePath());

        assertThat(page.element(".promise").text()).contains("information, inte en dialog", "Beslutet är fattat.");
    }

    @Test
    void aDraftIsSeenOnlyByThoseWhoWorkWithIt() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        update("update dialogue_dialogue set published_at = null where id = " + activity.dialogueId());

        assertThat(town.visitor().get(activity.dialoguePath()).status()).isEqualTo(404);
        assertThat(town.signedIn(town.person("Amina"))
                        .get(activity.dialoguePath())
                        .status())
                .isEqualTo(404);
        assertThat(town.signedIn(town.person("Eva", Role.FACILITATOR))
                        .get(activity.dialoguePath())
                        .text())
                .contains("Det här är ett utkast");
    }

    @Test
    void anotherOrganisationsDialogueDoesNotExist() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);

        assertThat(Town.create().visitor().get(activity.dialoguePath()).status())
                .isEqualTo(404);
    }

    @Test
    void thePageSpeaksEnglish() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        Client visitor = town.visitor();
        visitor.get("/sprak/en?till=/");

        assertThat(visitor.get(activity.dialoguePath()).element(".promise").text())
                .contains("you have influence");
    }

    private void pin(Activity activity, String title) {
        Town.Person amina = town.person("Amina");
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, amina, title));
    }

    private void update(String statement) {
        town.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
