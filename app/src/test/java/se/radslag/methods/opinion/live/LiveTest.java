package se.radslag.methods.opinion.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.Stating;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What open pages are told while people vote. */
class LiveTest {

    private static final int PEOPLE = 40;

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final String path = Conversation.path(activity.id());

    @Test
    void manyVotesAreToldTogether() throws Exception {
        List<Long> statements = Stating.stateMany(town, activity, 3);
        try (var client = HttpClient.newHttpClient();
                Stream<String> lines = listen(client).body()) {
            Iterator<String> told = events(lines);
            assertThat(told.next()).contains("\"open\":true,\"voices\":0,\"votes\":0,\"statements\":3,\"map\":0");

            Stating.vote(town, activity, statements, PEOPLE, (person, statement) -> 1);

            assertThat(told.next())
                    .as("the next event after a hundred and twenty votes knows of them all")
                    .contains("\"voices\":40,\"votes\":120");
        }
    }

    @Test
    void aNewMapIsTold() throws Exception {
        List<Long> statements = Stating.stateMany(town, activity, 3);
        Stating.vote(town, activity, statements, PEOPLE, (person, statement) -> 1);
        try (var client = HttpClient.newHttpClient();
                Stream<String> lines = listen(client).body()) {
            Iterator<String> told = events(lines);
            assertThat(told.next()).contains("\"map\":0");

            Stating.computeMaps(town);

            assertThat(told.next()).doesNotContain("\"map\":0");
        }
    }

    @Test
    void theConnectionEndsWithThePhase() throws Exception {
        Stating.stateMany(town, activity, 3);
        try (var client = HttpClient.newHttpClient();
                Stream<String> lines = listen(client).body()) {
            Iterator<String> told = lines.iterator();
            assertThat(told.next()).isEqualTo("event: counts");

            town.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("update dialogue_dialogue set closed_at = now() where id = :id")
                    .param("id", activity.dialogueId())
                    .update());

            var rest = new ArrayList<String>();
            told.forEachRemaining(rest::add);
            assertThat(rest).contains("event: closed");
            assertThat(rest.getLast().isEmpty() ? rest.get(rest.size() - 2) : rest.getLast())
                    .contains("\"open\":false");
        }
        try (var client = HttpClient.newHttpClient()) {
            assertThat(listen(client).statusCode())
                    .as("a browser does not come back after 204")
                    .isEqualTo(204);
        }
    }

    @Test
    void whoAsksNowAndThenIsToldTheSame() {
        Stating.vote(town, activity, Stating.stateMany(town, activity, 2), 7, (person, statement) -> -1);

        assertThat(town.visitor()
                        .header("Accept", "application/json")
                        .get(path + "/rakning")
                        .text())
                .contains("\"voices\":7,\"votes\":14,\"statements\":2");
    }

    @Test
    void aDraftIsToldToNobody() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set published_at = null where id = :id")
                .param("id", activity.dialogueId())
                .update());

        assertThat(town.visitor().get(path + "/live").status()).isEqualTo(404);
        assertThat(town.visitor().get(path + "/rakning").status()).isEqualTo(404);
    }

    @Test
    void thereIsRoomForSoManyAndNoneWhenTheServerStops() {
        Hub hub = new Hub(
                TestServer.bean(CountsRepository.class),
                TestServer.bean(TransactionTemplate.class),
                TestServer.bean(Clock.class),
                2);
        assertThat(hub.take()).as("it has not started").isFalse();
        hub.start();
        assertThat(hub.take()).isTrue();
        assertThat(hub.take()).isTrue();
        assertThat(hub.take()).isFalse();
        hub.giveBack();
        assertThat(hub.take()).isTrue();
        hub.stop();
        hub.giveBack();
        assertThat(hub.take()).isFalse();
        assertThat(hub.listening()).isEqualTo(1);
    }

    @Test
    void aPageThatHasGoneGivesItsPlaceBack() throws Exception {
        Stating.stateMany(town, activity, 1);
        Hub hub = TestServer.bean(Hub.class);
        try (var client = HttpClient.newHttpClient();
                Stream<String> lines = listen(client).body()) {
            assertThat(lines.iterator().next()).isEqualTo("event: counts");
            assertThat(hub.listens(town.id(), activity.id())).isEqualTo(1);
        }
        for (int person = 0; hub.listens(town.id(), activity.id()) > 0; person++) {
            Stating.state(town, activity, "Något nytt att svara på, nummer " + person);
            hub.look();
        }
        assertThat(hub.listens(town.id(), activity.id())).isZero();
    }

    @Test
    void aPageThatGoesTakesNoOtherWithIt() throws Exception {
        Stating.stateMany(town, activity, 1);
        Hub hub = TestServer.bean(Hub.class);
        var running = new AtomicBoolean(true);
        Thread news = Thread.ofPlatform().start(() -> {
            while (running.get()) {
                countOneMore();
                hub.look();
            }
        });
        try {
            for (int page = 0; page < 200; page++) {
                try (var client = HttpClient.newHttpClient()) {
                    assertThat(listen(client).body().iterator().next()).isEqualTo("event: counts");
                    client.shutdownNow();
                }
            }
        } finally {
            running.set(false);
            news.join();
        }
    }

    private void countOneMore() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        update opinion_tally set agree = agree + 1
                        where statement_id in (select id from opinion_statement where activity_id = :id)
                        """)
                .param("id", activity.id())
                .update());
    }

    private HttpResponse<Stream<String>> listen(HttpClient client) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(town.url(path + "/live"))).build(),
                HttpResponse.BodyHandlers.ofLines());
    }

    private static Iterator<String> events(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("data:")).iterator();
    }
}
