package se.radslag.dialogue.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;

/** A dialogue on other sites. */
class EmbedTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final Client visitor = town.visitor();

    @Test
    void theCardShowsQuestionStateAndFiguresAndLeadsOut() {
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, town.person("Amina"), "En bänk"));

        Client.Page card = visitor.get(activity.dialoguePath() + "/kort");

        assertThat(card.text())
                .contains("Hur ska parken bli tryggare?")
                .contains("Öppet till")
                .contains("1 lappar på tavlan")
                .contains("Sätt upp en lapp");
        assertThat(card.document().select("a")).isNotEmpty().allSatisfy(link -> assertThat(link.attr("target"))
                .isEqualTo("_top"));
        assertThat(card.has("script")).isFalse();
    }

    @Test
    void theCardMayBeFramedByAnySiteAndNothingElseMay() {
        Client.Page card = visitor.get(activity.dialoguePath() + "/kort");
        assertThat(card.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(card.header("X-Frame-Options")).isNull();
        assertThat(card.header("Set-Cookie")).isNull();

        for (String path : new String[] {"/", activity.dialoguePath(), "/dialoger/finns-inte/kort"}) {
            assertThat(visitor.get(path).header("Content-Security-Policy"))
                    .as(path)
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void aDraftHasNoCard() {
        unpublish();

        assertThat(visitor.get(activity.dialoguePath() + "/kort").status()).isEqualTo(404);
        assertThat(visitor.get("/oembed?url=" + page()).status()).isEqualTo(404);
        assertThat(facilitator()
                        .get("/arbete/dialoger/" + activity.dialogueId() + "/badda-in")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void publishingSystemsFindTheCardFromThePage() {
        String discovered = visitor.get(activity.dialoguePath())
                .element("link[type=application/json+oembed]")
                .attr("href");

        Client.Page answer = visitor.get(discovered.replaceFirst(".*/oembed", "/oembed") + "&maxwidth=300");

        JsonNode embed = Api.body(answer);
        assertThat(embed.path("type").asString()).isEqualTo("rich");
        assertThat(embed.path("version").asString()).isEqualTo("1.0");
        assertThat(embed.path("width").asInt()).isEqualTo(300);
        assertThat(embed.path("html").asString())
                .startsWith("<iframe src=\"")
                .contains(activity.dialoguePath() + "/kort")
                .contains("title=\"Hur ska parken bli tryggare?\"");
        assertThat(visitor.get("/oembed?format=xml&url=" + page()).status()).isEqualTo(501);
        assertThat(visitor.get("/oembed?url=https%3A%2F%2Fexample.org%2Fdialoger%2Fparken")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/oembed?url=%25").status()).isEqualTo(404);
    }

    @Test
    void theWorkbenchShowsWhatToPasteAndHowItLooks() {
        Client facilitator = facilitator();

        Client.Page page =
                facilitator.get("/arbete/dialoger/" + activity.dialogueId()).click("Visa på webbplatsen");

        assertThat(page.element("#element").wholeText())
                .startsWith("<iframe src=\"")
                .contains("/kort\"");
        assertThat(page.document().select("iframe")).hasSize(2);
        assertThat(page.header("Content-Security-Policy")).contains("frame-src 'self'");
        assertThat(town.signedIn(town.person("Karim"))
                        .get("/arbete/dialoger/" + activity.dialogueId() + "/badda-in")
                        .status())
                .isEqualTo(403);
    }

    private Client facilitator() {
        return town.signedIn(town.person("Eva Lindqvist", Role.FACILITATOR));
    }

    private String page() {
        return URLEncoder.encode(
                town.in(() -> TestServer.bean(PublicAddress.class).of(activity.dialoguePath())),
                StandardCharsets.UTF_8);
    }

    private void unpublish() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set published_at = null where id = :id")
                .param("id", activity.dialogueId())
                .update());
    }
}
