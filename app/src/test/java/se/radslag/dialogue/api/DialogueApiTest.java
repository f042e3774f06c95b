package se.radslag.dialogue.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;

/** What programs read of dialogues is what the pages show. */
class DialogueApiTest {

    private final Town bjorka = Town.demo();
    private final Api api = Api.of(bjorka);

    @Test
    void followingNextTellsEverythingOnce() {
        var ids = new ArrayList<Long>();
        String next = "/api/v1/dialogues?limit=2&state=OPEN,WAITING,FINISHED";
        while (!next.isEmpty()) {
            Client.Page page = api.get(next);
            JsonNode slice = Api.body(page);
            ids.addAll(ids(slice));
            next = slice.path("next").asString("").replaceFirst("^/bjorka", "");
            assertThat(page.header("Link") == null).isEqualTo(next.isEmpty());
        }
        assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids(api.read("/dialogues?limit=200&state=OPEN,WAITING,FINISHED")));
    }

    private static List<Long> ids(JsonNode slice) {
        var ids = new ArrayList<Long>();
        slice.path("items").forEach(item -> ids.add(item.path("id").asLong()));
        return ids;
    }

    @Test
    void aContributionComesWithItsTextItsSupportAndItsAnswer() {
        long dialogue = find("select dialogue_id from dialogue_answer order by id limit 1");
        JsonNode answered = api.read("/dialogues/" + dialogue + "/contributions?limit=200")
                .path("items")
                .valueStream()
                .filter(item -> item.path("answer").isObject())
                .findFirst()
                .orElseThrow();
        assertThat(answered.path("text").asString()).isNotBlank();
        assertThat(answered.path("counts").has("support")).isTrue();
        assertThat(answered.path("answer").path("reason").asString()).isNotBlank();
        Client.Page page = bjorka.visitor().get(answered.path("url").asString().replaceFirst(".*/bjorka", ""));
        assertThat(page.text()).contains(answered.path("title").asString());
        if (answered.path("author").isString()) {
            assertThat(page.text()).contains(answered.path("author").asString());
        }
    }

    @Test
    void nothingAnybodyWroteIsToldOfWhatIsHiddenOrWithdrawn() {
        for (String standing : List.of("HIDDEN", "WITHDRAWN")) {
            Town town = Town.create();
            var activity = se.radslag.testing.Dialogues.open(town, se.radslag.testing.NoticeBoard.KEY);
            var person = town.person("Amina Warsame");
            long id = town.in(() -> TestServer.bean(se.radslag.testing.NoticeBoard.class)
                            .pin(activity, person, "Något som inte får läsas"))
                    .id();
            Api here = Api.of(town);
            assertThat(here.read("/contributions/" + id).path("title").asString())
                    .isEqualTo("Något som inte får läsas");

            town.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("update dialogue_contribution set standing = :standing where id = :id")
                    .param("standing", standing)
                    .param("id", id)
                    .update());

            Client.Page one = here.get("/contributions/" + id);
            assertThat(Api.body(one).path("standing").asString()).isEqualTo(standing);
            assertThat(Api.body(one).path("title").isNull()).isTrue();
            for (Client.Page page : List.of(one, here.get("/dialogues/" + activity.dialogueId() + "/contributions"))) {
                assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
                        .doesNotContain("läsas")
                        .doesNotContain("Amina");
            }
        }
    }

    @Test
    void theDemosHiddenProposalIsSilentToo() {
        long hidden = find(
                "select coalesce((select id from dialogue_contribution where standing = 'HIDDEN' order by id limit 1), 0)");
        if (hidden > 0) {
            JsonNode told = api.read("/contributions/" + hidden);
            assertThat(told.path("text").isNull()).isTrue();
            assertThat(told.path("author").isNull()).isTrue();
            assertThat(told.path("counts").size()).isZero();
        }
    }

    @Test
    void aDraftAndAllThatIsInItDoesNotExist() {
        Town town = Town.create();
        var activity = se.radslag.testing.Dialogues.open(town, se.radslag.testing.NoticeBoard.KEY);
        var person = town.person("Amina Warsame");
        long said = town.in(() ->
                        TestServer.bean(se.radslag.testing.NoticeBoard.class).pin(activity, person, "En lapp"))
                .id();
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set published_at = null where id = :id")
                .param("id", activity.dialogueId())
                .update());

        Api here = Api.of(town);
        assertThat(here.read("/dialogues").path("items").size()).isZero();
        for (String path : List.of(
                "/dialogues/" + activity.dialogueId(),
                "/dialogues/" + activity.dialogueId() + "/contributions",
                "/dialogues/" + activity.dialogueId() + "/answers",
                "/dialogues/" + activity.dialogueId() + "/updates",
                "/activities/" + activity.id(),
                "/contributions/" + said)) {
            assertThat(here.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void anotherOrganisationsIdsLeadNowhere() {
        Api stranger = Api.of(Town.create());
        long dialogue = find("select id from dialogue_dialogue where published_at is not null order by id limit 1");
        long said = find("select id from dialogue_contribution order by id limit 1");
        long decision = find("select id from decision_decision order by id limit 1");

        assertThat(stranger.get("/dialogues/" + dialogue).status()).isEqualTo(404);
        assertThat(stranger.get("/contributions/" + said).status()).isEqualTo(404);
        assertThat(stranger.get("/decisions/" + decision).status()).isEqualTo(404);
        assertThat(stranger.read("/decisions").path("items").size()).isZero();
        assertThat(api.get("/decisions/" + decision).status()).isEqualTo(200);
    }

    @Test
    void aDialogueIsFoundByItsPlaceInAddresses() {
        JsonNode first = api.read("/dialogues?limit=1").path("items").path(0);

        JsonNode found =
                api.read("/dialogues?slug=" + first.path("slug").asString()).path("items");

        assertThat(found.size()).isEqualTo(1);
        assertThat(found.path(0).path("id").asLong()).isEqualTo(first.path("id").asLong());
    }

    private long find(String sql) {
        return bjorka.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
