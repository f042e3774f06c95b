package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What those who run a conversation see of how it is going, and the card for other sites. */
class WatchTest {

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final List<Long> statements = Stating.stateMany(town, activity, 12);
    private final Client facilitator = town.signedIn(town.person("Karin", Role.FACILITATOR));
    private final String watch = Conversation.workPath(activity.id()) + "/lage";
    private final String card = Conversation.path(activity.id()) + "/kort";

    @Test
    void onlyThoseWhoRunTheDialogueSeeHowItIsGoing() {
        assertThat(town.visitor().get(watch).location()).contains("/logga-in");
        assertThat(town.signedIn(town.person("Amina")).get(watch).status()).isEqualTo(403);
        assertThat(facilitator.get(watch).text()).contains("Det är för tidigt att säga");
    }

    @Test
    void whenMoreVotesHaveChangedNothingThreeTimesItSaysSo() {
        noted(100, 40, 5, 0.2);
        assertThat(facilitator.get(watch).text()).contains("Nya svar ändrar fortfarande kartan");
        noted(110, 40, 39, 0.01);
        assertThat(facilitator.get(watch).text()).contains("Kartan håller på att lägga sig");
        noted(121, 40, 38, 0.02);
        noted(133, 40, 40, 0.05);

        Client.Page page = facilitator.get(watch);

        assertThat(page.text()).contains("Fler röster ändrar lite", "98 %", "13 %", "5 procentenheter:");
        assertThat(page.document().select("a[href$=/pausa]")).hasSize(1);
        assertThat(page.document().select("a[href$=/faser]")).hasSize(1);
        assertThat(page.document().select("#stadig-tabell ~ tbody tr, table tbody tr"))
                .hasSize(4);
        noted(150, 40, 30, 0.02);
        assertThat(facilitator.get(watch).text()).contains("Nya svar ändrar fortfarande kartan");
    }

    @Test
    void itSaysWhatAGroupHasNotBeenAsked() {
        Stating.vote(
                town,
                activity,
                statements,
                60,
                (person, statement) -> statement == 11 && (person % 2 == 0 || person > 20)
                        ? 2
                        : (person + statement) % 2 == 0 ? 1 : -1);
        Stating.computeMaps(town);

        Client.Page page = facilitator.get(watch);

        assertThat(page.element("section[aria-labelledby=luckor]").text())
                .contains("0 av 30 i gruppen har svarat")
                .doesNotContain("Det gäller plats 3.");
    }

    @Test
    void theCardShowsWhatUnitesAndMayBeFramed() {
        Client.Page before = town.visitor().get(card);
        assertThat(before.text()).contains("Ta ställning till ett påstående", "Svara på påståenden");
        Stating.vote(town, activity, statements, 40, (person, statement) -> statement == 0 ? 1 : -1);
        Stating.computeMaps(town);

        Client.Page page = town.visitor().get(card);

        assertThat(page.text()).contains("Det här är vi överens om", "40 personer har svarat");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.has("script")).isFalse();
        assertThat(page.document().select("a")).isNotEmpty().allSatisfy(link -> assertThat(link.attr("target"))
                .isEqualTo("_top"));
        assertThat(facilitator.get(watch).element("#element").wholeText()).contains(card);
        assertThat(town.visitor().get(Conversation.path(activity.id())).header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void aDraftHasNoCard() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set published_at = null where id = :id")
                .param("id", activity.dialogueId())
                .update());

        assertThat(town.visitor().get(card).status()).isEqualTo(404);
    }

    private void noted(int votes, int grouped, int same, double swing) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        insert into opinion_drift (activity_id, people, votes, newer, groups_before, groups_now, grouped,
                          same_group, shared_before, shared_now, shared_both, largest_swing, swung_id)
                        values (:activity, 50, :votes, :votes / 10, 2, 2, :grouped, :same, 3, 3, 3, :swing, :swung)
                        """)
                .param("activity", activity.id())
                .param("votes", votes)
                .param("grouped", grouped)
                .param("same", same)
                .param("swing", swing)
                .param("swung", statements.getFirst())
                .update());
    }
}
