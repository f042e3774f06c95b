package se.radslag.dialogue.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Keys;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;

/** What people write in an e-service becomes contributions. */
class TakeDownTest {

    private static final String IDEA =
            "{\"title\": \"Fler bänkar\", \"text\": \"Mellan bron och badet.\", \"author\": \"Elsa, Centrum\"}";

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "proposal");
    private final Api api = Api.of(town, Keys.make(town, "E-tjänsten", "contributions:write"));
    private final String path = "/activities/" + activity.id() + "/contributions";

    @Test
    void itIsPublishedMarkedAndLoggedAsTheKeys() {
        Client.Page page = api.write(path, word(), IDEA);

        assertThat(page.status()).isEqualTo(201);
        JsonNode written = Api.body(page);
        assertThat(written.path("channel").asString()).isEqualTo("E_SERVICE");
        assertThat(written.path("author").asString()).isEqualTo("Elsa, Centrum");
        assertThat(page.header("Location"))
                .endsWith("/api/v1/contributions/" + written.path("id").asLong());
        assertThat(town.visitor().get("/forslag/" + written.path("id").asLong()).text())
                .contains("Fler bänkar")
                .contains("lämnat i en e-tjänst");
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select details from openness_audit_entry where action = 'proposal.published'")
                        .query(String.class)
                        .single()))
                .contains("\"apiKey\"");
    }

    @Test
    void theSameWordWritesOnce() {
        String word = word();
        long first = Api.body(api.write(path, word, IDEA)).path("id").asLong();

        Client.Page again = api.write(path, word, IDEA);
        Client.Page other = api.write(path, word, IDEA.replace("bänkar", "lampor"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(Api.body(again).path("id").asLong()).isEqualTo(first);
        assertThat(other.status()).isEqualTo(422);
        assertThat(code(other)).isEqualTo("idempotency-key-reused");
        assertThat(api.read("/dialogues/" + activity.dialogueId() + "/contributions")
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldFieldByFieldAndCanBeMendedUnderTheSameWord() {
        String word = word();
        Client.Page page = api.write(path, word, "{\"title\": \"" + "x".repeat(101) + "\", \"txt\": \"Hej\"}");

        assertThat(page.status()).isEqualTo(422);
        assertThat(Api.body(page).path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("#/txt", "#/title", "#/text");
        assertThat(api.write(path, word, IDEA).status()).isEqualTo(201);
    }

    @Test
    void whoMayNotOrCannotIsTurnedAway() {
        Api other = Api.of(town, Keys.make(town, "Diariet", "matters:write"));
        assertThat(code(other.write(path, word(), IDEA))).isEqualTo("right-missing");
        assertThat(code(Api.of(town).write(path, word(), IDEA))).isEqualTo("key-missing");
        assertThat(code(api.write(path, " ", IDEA))).isEqualTo("idempotency-key-missing");
        assertThat(code(api.write(path, word(), "[]"))).isEqualTo("bad-request");
        assertThat(code(api.write(path, word(), "{\"title\":"))).isEqualTo("bad-request");
        assertThat(code(api.write(path, word(), "{\"text\": \"" + "x".repeat(300_000) + "\"}")))
                .isEqualTo("too-large");
        assertThat(code(api.client().post("/api/v1" + path, Town.fields("title", "Hej"))))
                .isEqualTo("unsupported-media-type");
        Town elsewhere = Town.create();
        assertThat(code(api.write(
                        "/activities/" + Dialogues.open(elsewhere, "proposal").id() + "/contributions", word(), IDEA)))
                .isEqualTo("not-found");
    }

    @Test
    void aClosedPhaseTakesNothing() {
        Activity closed = Dialogues.closed(town, "proposal");
        assertThat(code(api.write("/activities/" + closed.id() + "/contributions", word(), IDEA)))
                .isEqualTo("conflict");
        Activity notices = Dialogues.open(town, NoticeBoard.KEY);
        assertThat(code(api.write("/activities/" + notices.id() + "/contributions", word(), IDEA)))
                .isEqualTo("conflict");
        assertThat(List.of(closed, notices))
                .allSatisfy(activity -> assertThat(api.read("/dialogues/" + activity.dialogueId() + "/contributions")
                                .path("items")
                                .size())
                        .isZero());
    }

    private static String word() {
        return UUID.randomUUID().toString();
    }

    private static String code(Client.Page page) {
        return Api.body(page).path("code").asString();
    }
}
