package se.radslag.dialogue.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.Standing;
import se.radslag.dialogue.answer.AnswerContributions;
import se.radslag.dialogue.answer.AnswerText;
import se.radslag.dialogue.answer.Selection;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class MineTest {

    private final Town town = Town.create();
    private final Town.Person amina = town.person("Amina");
    private final Client browser = town.signedIn(amina);

    @Test
    void myPageGathersWhatISaidWithItsAnswers() {
        Activity activity = Dialogues.closed(town, NoticeBoard.KEY);
        Contribution lamps = pin(activity, "Lampor");
        pin(activity, "Bänkar");
        Contribution regretted = pin(activity, "Ångrat");
        town.in(() -> {
            TestServer.bean(Contributions.class).stand(regretted.id(), Standing.WITHDRAWN);
            return true;
        });
        town.as(town.person("Olivia", Role.OFFICER), () -> TestServer.bean(AnswerContributions.class)
                .answer(
                        activity.dialogueId(),
                        new Selection.Ticked(Set.of(lamps.id())),
                        AnswerText.of(Outcome.TAKEN_UP, "", "Vi sätter upp lampor till hösten."),
                        UUID.randomUUID()));

        String page = browser.get("/min-sida").text();
        assertThat(page).contains("Du har varit med").doesNotContain("Ångrat");
        assertThat(page)
                .containsSubsequence("Bänkar", "Hur ska parken bli tryggare? · Inget svar än", "Lampor", "Svar");
        assertThat(town.signedIn(town.person("Bo")).get("/min-sida").text()).doesNotContain("Lampor");
    }

    @Test
    void myPageGathersTheDialoguesIFollowUntilIStop() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        assertThat(browser.get("/min-sida").text()).contains("När du är med i en dialog eller följer den");

        browser.post(activity.dialoguePath() + "/folj", fields("folj", "ja"));
        assertThat(browser.get("/min-sida").text()).contains("Hur ska parken bli tryggare?", "Du följer · Öppen");

        browser.post(activity.dialoguePath() + "/folj", fields("folj", "nej"));
        assertThat(browser.get("/min-sida").text()).doesNotContain("Hur ska parken bli tryggare?");
    }

    @Test
    void myPageLeadsToHowMailComes() {
        assertThat(browser.get("/min-sida").click("Välj hur ofta du får mejl").status())
                .isEqualTo(200);
    }

    private Contribution pin(Activity activity, String title) {
        return town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, amina, title));
    }
}
