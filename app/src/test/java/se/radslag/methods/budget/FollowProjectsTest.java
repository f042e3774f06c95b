package se.radslag.methods.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class FollowProjectsTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "budget");
    private final Client mirjam = town.signedIn(town.person("Mirjam", Role.FACILITATOR));
    private final Client officer = town.signedIn(town.person("Per-Olov", Role.OFFICER));
    private final String work = "/arbete/budget/" + activity.id() + "/uppfoljning";
    private final String round = "/aktiviteter/" + activity.id() + "/budget";
    private long bench;

    @BeforeEach
    void aRoundIsOver() {
        Budgeting.setUp(mirjam, activity, "500000");
        bench = Budgeting.listed(mirjam, activity, "Bänkar", "40000");
        Budgeting.listed(mirjam, activity, "Belysning", "120000");
        mirjam.get("/arbete/budget/" + activity.id() + "/regler")
                .form("#formular")
                .set("flest", "2")
                .submit();
        Budgeting.publish(mirjam, activity);
    }

    @Test
    void nothingIsFollowedBeforeTheVoteIsOver() {
        Client.Page early = begin(mirjam, LocalDate.now().plusDays(90));

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("börjar när omröstningen är över");
    }

    @Test
    void everybodySeesHowAFundedProjectComesAlong() {
        end();
        assertThat(begin(mirjam, LocalDate.now().minusDays(1)).location()).endsWith(work);
        assertThat(town.visitor().get(round).text())
                .contains("Så går det för projekten som fick pengar", "Bänkar", "Försenat", "0 av 1 projekt är klara");

        Client.Page without = officer.get("/arbete/projekt/" + bench + "/uppfoljning")
                .form("form[enctype]")
                .set("lage", "DONE")
                .set("text", "Bänkarna står vid bron.")
                .submit();
        assertThat(without.element("#kostnad-error").text()).contains("vad projektet kostade");
        assertThat(without.element("#text").text()).isEqualTo("Bänkarna står vid bron.");

        officer.get("/arbete/projekt/" + bench + "/uppfoljning")
                .form("form[enctype]")
                .set("lage", "DONE")
                .set("text", "Bänkarna står vid bron.")
                .set("kostnad", "38 500")
                .submit();

        Client.Page page = town.visitor().get("/projekt/" + bench);
        assertThat(page.text()).contains("Klart", "Bänkarna står vid bron.", "Kostade");
        assertThat(town.visitor().get(round).text())
                .contains("1 av 1 projekt är klara")
                .doesNotContain("Försenat");
    }

    @Test
    void aStaleReportChangesNothing() {
        end();
        begin(mirjam, LocalDate.now().plusDays(30));
        Client.Form stale =
                officer.get("/arbete/projekt/" + bench + "/uppfoljning").form("form[enctype]");
        mirjam.get("/arbete/projekt/" + bench + "/uppfoljning")
                .form("form[enctype]")
                .set("lage", "UNDERWAY")
                .set("text", "Virket är beställt.")
                .submit();

        Client.Page page = stale.set("lage", "STOPPED").set("text", "Nej.").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Någon annan har ändrat");
        assertThat(town.visitor().get("/projekt/" + bench).text())
                .contains("Virket är beställt.")
                .doesNotContain("Stoppat");
    }

    @Test
    void onlyStaffTellsAndOnlyTheFacilitatorBegins() {
        end();
        Client amina = town.signedIn(town.person("Amina"));
        assertThat(begin(officer, LocalDate.now()).status()).isEqualTo(403);
        assertThat(begin(amina, LocalDate.now()).status()).isEqualTo(403);
        begin(mirjam, LocalDate.now().plusDays(30));
        assertThat(amina.get("/arbete/projekt/" + bench + "/uppfoljning").status())
                .isEqualTo(403);
        assertThat(amina.post(
                                "/arbete/projekt/" + bench + "/uppfoljning",
                                fields("version", "1", "lage", "DONE", "text", "Hej", "klart", "2030-01-01"))
                        .status())
                .isEqualTo(403);
    }

    private Client.Page begin(Client client, LocalDate dueOn) {
        return client.post(work, fields("projekt", "" + bench, "klart", dueOn.toString()));
    }

    /** Lets the phase have ended yesterday. */
    private void end() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set closes_on = current_date - 2 where dialogue_id = :dialogue")
                .param("dialogue", activity.dialogueId())
                .update());
    }
}
