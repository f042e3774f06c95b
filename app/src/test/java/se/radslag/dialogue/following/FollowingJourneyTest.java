package se.radslag.dialogue.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Letters;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class FollowingJourneyTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final String news = activity.dialoguePath() + "/nyheter";
    private final Town.Person amina = town.person("Amina");
    private final Client eva = town.signedIn(town.person("Eva", Role.FACILITATOR));

    @Test
    void newsReachesThoseWhoFollowOnce() {
        town.signedIn(amina).post(activity.dialoguePath() + "/folj", fields("folj", "ja"));
        Client.Form form =
                eva.get(news).form("main form").set("rubrik", "Ljusvandring").set("text", "Vi *gick*.");
        form.submit();
        form.submit();

        assertThat(town.visitor().get(news).text()).contains("Ljusvandring", "Vi gick.");
        assertThat(Letters.to(town, amina, 1)).singleElement().satisfies(letter -> assertThat(letter.kind())
                .isEqualTo("NEWS"));
        Letters.settle(town);
        assertThat(Letters.to(town, amina)).hasSize(1);
    }

    @Test
    void whoTookPartFollowsUntilTheyStop() {
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, amina, "Lampor"));
        Client client = town.signedIn(amina);
        assertThat(client.get(activity.dialoguePath() + "/folj").text()).contains("Sluta följa");
        client.post(activity.dialoguePath() + "/folj", fields("folj", "nej"));
        eva.get(news)
                .form("main form")
                .set("rubrik", "Nytt")
                .set("text", "Text")
                .submit();

        Letters.settle(town);
        assertThat(Letters.to(town, amina)).isEmpty();
    }

    @Test
    void onlyThoseWhoRunTheDialogueWriteNews() {
        assertThat(town.signedIn(amina).get(news).has("main form")).isFalse();
        assertThat(town.signedIn(amina)
                        .post(
                                news,
                                fields(
                                        "rubrik",
                                        "x",
                                        "text",
                                        "y",
                                        "once",
                                        java.util.UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(403);
        Client.Page again = eva.get(news).form("main form").set("text", "Kvar").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.form("main form").value("text")).isEqualTo("Kvar");
    }
}
