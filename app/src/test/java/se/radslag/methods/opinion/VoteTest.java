package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class VoteTest {

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
    private final long light = Stating.state(town, activity, "Det behövs fler lampor i parken.");
    private final long dogs = Stating.state(town, activity, "Hundar ska alltid vara kopplade.");
    private final String path = Conversation.path(activity.id());

    @Test
    void oneStatementAfterAnotherIsAnsweredWithoutScripts() {
        Client amina = town.signedIn(town.person("Amina"));

        Client.Page first = amina.get(path);
        assertThat(first.text()).contains("Du har svarat på 0 av 2", "Håller du med?");
        String asked = first.element("blockquote").text();
        Client.Page second = amina.post(
                        path + "/rost",
                        fields("pastaende", first.element("[name=pastaende]").attr("value"), "rost", "haller-med"))
                .follow();

        assertThat(second.element("blockquote").text()).isNotEqualTo(asked);
        assertThat(second.text()).contains("Du har svarat på 1 av 2", "Ångra ditt senaste svar");
        Client.Page done = amina.post(
                        path + "/rost",
                        fields("pastaende", second.element("[name=pastaende]").attr("value"), "rost", "oklart"))
                .follow();
        assertThat(done.text()).contains("Du har svarat på allt som finns");
        assertThat(done.has("blockquote")).isFalse();
    }

    @Test
    void theLastWordOfAVoiceCounts() {
        Client amina = town.signedIn(town.person("Amina"));
        vote(amina, light, "haller-med");
        vote(amina, light, "haller-inte-med");
        vote(amina, light, "haller-inte-med");

        assertThat(amina.get(path + "?pastaende=" + light).text()).contains("Du har svarat: Håller inte med");
        Statement statement = Stating.find(town, light);
        assertThat(statement.agree()).isZero();
        assertThat(statement.disagree()).isEqualTo(1);
    }

    @Test
    void aBrowserHasOneVoiceWhereTheConversationIsOpen() {
        Stating.converse(town, activity, Conversation.Voices.OPEN);
        Client somebody = town.visitor();
        vote(somebody, light, "haller-med");
        vote(somebody, dogs, "hoppar-over");
        vote(town.visitor(), light, "haller-med");

        assertThat(somebody.get(path).text()).contains("2 personer har svarat", "Du har svarat på allt");
        assertThat(Stating.find(town, light).agree()).isEqualTo(2);
        assertThat(Stating.find(town, dogs).pass()).isEqualTo(1);
    }

    @Test
    void whoHasNotSignedInIsAskedToWhereVoicesAreVerified() {
        Client.Page page = town.visitor().post(path + "/rost", fields("pastaende", "" + light, "rost", "haller-med"));
        assertThat(page.location()).contains("/logga-in");

        Client.Page script = town.visitor()
                .header("Accept", "application/json")
                .post(path + "/rost", fields("pastaende", "" + light, "rost", "haller-med"));
        assertThat(script.status()).isEqualTo(401);
        assertThat(Stating.find(town, light).votes()).isZero();
    }

    @Test
    void whoIsAskedToSignInComesBackToTheStatement() {
        Client.Page asked = town.visitor().post(path + "/rost", fields("pastaende", "" + dogs, "rost", "haller-med"));
        String till = URLDecoder.decode(asked.location().replaceFirst(".*till=", ""), StandardCharsets.UTF_8);

        Client.Page back = town.signedIn(town.person("Amina")).get(till).follow();

        assertThat(back.element("blockquote").text()).isEqualTo("Hundar ska alltid vara kopplade.");
        assertThat(Stating.find(town, dogs).votes())
                .as("an address stores nothing")
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Conversation.Voices.class)
    void aPageThatSomebodyElseOpenedGivesNobodyAVote(Conversation.Voices voices) {
        Stating.converse(town, activity, voices);
        Town.Person amina = town.person("Amina");
        Town.Person bo = town.person("Bo");
        var ofAmina = fields("pastaende", "" + light, "rost", "haller-med", "vem", "" + amina.id());
        var ofNobody = fields("pastaende", "" + light, "rost", "haller-med", "vem", "");

        Client.Page bos = town.signedIn(bo).post(path + "/rost", ofAmina);
        assertThat(bos.status()).isEqualTo(422);
        assertThat(bos.text()).contains("En annan person är nu inloggad", "Du har svarat på 0 av 2");
        assertThat(town.signedIn(bo).post(path + "/rost", ofNobody).text()).contains("Någon har loggat in");
        assertThat(town.visitor().post(path + "/rost", ofAmina).location()).contains("/logga-in");
        assertThat(script(town.signedIn(bo)).post(path + "/rost", ofAmina).status())
                .isEqualTo(409);
        assertThat(script(town.visitor()).post(path + "/rost", ofAmina).status())
                .isEqualTo(401);
        assertThat(script(town.visitor()).get(path + "/nasta?vem=" + amina.id()).status())
                .isEqualTo(401);
        assertThat(Stating.find(town, light).votes()).isZero();

        assertThat(town.signedIn(amina).post(path + "/rost", ofAmina).status()).isEqualTo(303);
        assertThat(Stating.find(town, light).agree()).isEqualTo(1);
    }

    @Test
    void whoHasNotToldTheirAgeIsLedToTheQuestionAndBack() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set eligibility = :ages::jsonb where id = :id")
                .param("ages", "{\"who\": \"ANYONE\", \"minAge\": 13}")
                .param("id", activity.dialogueId())
                .update());

        Client.Page refused = script(town.signedIn(town.person("Okänd")))
                .post(path + "/rost", fields("pastaende", "" + light, "rost", "haller-med"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("/min-sida/mer?fraga=fodelsear&till=" + path);
        assertThat(Stating.find(town, light).votes()).isZero();
    }

    private static Client script(Client client) {
        return client.header("Accept", "application/json");
    }

    @Test
    void whatIsNotThereCannotBeAnswered() {
        Client amina = town.signedIn(town.person("Amina"));
        Town elsewhere = Town.create();
        long foreign = Stating.state(
                elsewhere,
                Stating.converse(
                        elsewhere, Dialogues.open(elsewhere, Conversation.METHOD), Conversation.Voices.VERIFIED),
                "Något annat.");

        assertThat(amina.post(path + "/rost", fields("pastaende", "" + foreign, "rost", "haller-med"))
                        .status())
                .isEqualTo(404);
        assertThat(amina.post(path + "/rost", fields("pastaende", "" + light, "rost", "kanske"))
                        .status())
                .isEqualTo(404);
        assertThat(Stating.find(elsewhere, foreign).votes()).isZero();
    }

    @Test
    void aClosedPhaseTakesNoVotes() {
        Activity closed =
                Stating.converse(town, Dialogues.closed(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
        long statement = Stating.state(town, closed, "För sent?");

        Client.Page page = town.signedIn(town.person("Amina"))
                .post(
                        Conversation.path(closed.id()) + "/rost",
                        fields("pastaende", "" + statement, "rost", "haller-med"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("avslutat");
        assertThat(Stating.find(town, statement).votes()).isZero();
    }

    @Test
    void hundredsAtOnceAreAllStoredAndCounted() throws Exception {
        List<Client> people = IntStream.range(0, 40)
                .mapToObj(i -> town.signedIn(town.person("Person " + i)))
                .toList();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<Integer>>();
            for (Client person : people) {
                for (long statement : List.of(light, dogs, light)) {
                    sent.add(pool.submit(() -> person.header("Accept", "application/json")
                            .post(path + "/rost", fields("pastaende", "" + statement, "rost", "haller-med"))
                            .status()));
                }
            }
            for (Future<Integer> one : sent) {
                assertThat(one.get()).isEqualTo(204);
            }
        }
        assertThat(Stating.find(town, light).agree()).isEqualTo(40);
        assertThat(Stating.find(town, dogs).agree()).isEqualTo(40);
        int voices = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from opinion_participant where activity_id = :id")
                .param("id", activity.id())
                .query(Integer.class)
                .single());
        assertThat(voices).isEqualTo(40);
    }

    private void vote(Client client, long statement, String stance) {
        assertThat(client.post(path + "/rost", fields("pastaende", "" + statement, "rost", stance))
                        .status())
                .isEqualTo(303);
    }
}
