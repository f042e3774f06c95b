package se.radslag.methods.budget.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What happens at the same moment, by real requests; and what the database tells once it is over. */
class VoteRaceTest {

    private final Town town = Town.create();

    @Test
    void onePersonThroughTwoChannelsAtOnceHasOneBallot() throws Exception {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        Town.Person amina = town.person("Amina");
        Client web = town.signedIn(amina);
        Client desk = town.signedIn(town.person("Mirjam", Role.FACILITATOR));
        desk.post("/arbete/disk/" + amina.id(), fields());

        var both = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) {
            both.add(() ->
                    copy(web).post(Voting.path(activity), Voting.votesFor(1)).status());
            both.add(() ->
                    copy(desk).post(Voting.path(activity), Voting.votesFor(2)).status());
        }
        assertThat(atOnce(both)).containsOnly(303);

        assertThat(Voting.count(town, "select count(*) from budget_roll")).isEqualTo(1);
        assertThat(Voting.count(town, "select count(*) from budget_ballot")).isEqualTo(1);
        assertThat(Voting.count(town, "select count(*) from openness_audit_entry where action = 'budget.voted'"))
                .isEqualTo(1);
        Voting.close(town, activity);
        assertThat(Voting.sealed(town, activity)).singleElement().asString().matches(".* [12]");
    }

    @Test
    void whatIsAcknowledgedAtTheCloseIsCountedAndNothingElse() throws Exception {
        for (int round = 0; round < 5; round++) {
            Activity activity = Voting.open(town, BallotKind.RANKING);
            List<List<Integer>> orders = permutations();
            Map<Integer, Client> voters = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                voters.put(i, town.signedIn(town.person("Person " + i)));
            }
            var casts = new ArrayList<Callable<Integer>>();
            voters.forEach((i, voter) -> {
                var form = fields("steg", "rosta");
                List<Integer> order = orders.get(i);
                order.forEach(project -> form.put("p" + project, Integer.toString(order.indexOf(project) + 1)));
                casts.add(() -> voter.post(Voting.path(activity), form).status());
            });
            casts.add(30, () -> Voting.close(town, activity) ? 1 : 0);

            List<Integer> statuses = atOnce(casts);

            assertThat(statuses.remove(30)).isEqualTo(1);
            assertThat(statuses).isSubsetOf(303, 422);
            var acknowledged = new TreeSet<String>();
            for (int i = 0; i < statuses.size(); i++) {
                if (statuses.get(i) == 303) {
                    acknowledged.add(VoteRepository.joined(orders.get(i)));
                }
            }
            assertThat(Voting.sealed(town, activity).stream().map(line -> line.split(" ")[1]))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Voting.count(town, "select count(*) from budget_roll where activity_id = " + activity.id()))
                    .isEqualTo(acknowledged.size());
            assertThat(Voting.count(town, "select voters from budget_closure where activity_id = " + activity.id()))
                    .isEqualTo(acknowledged.size());
        }
    }

    @Test
    void afterTheCloseNothingJoinsAVoterToABallot() {
        Activity activity = Voting.open(town, BallotKind.RANKING);
        List<Town.Person> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Town.Person person = town.person("Person " + i);
            people.add(person);
            Client client = town.signedIn(person);
            client.post(
                    Voting.path(activity),
                    fields("steg", "rosta", "p5", "1", "p4", "2", "p3", "3", "p2", "4", "p1", "5"));
            client.post(Voting.path(activity), fields("steg", "rosta", "p" + (1 + i % 4), "1"));
        }
        List<String> pseudonyms = texts("select encode(pseudonym, 'hex') from budget_ballot");
        String key = texts("select encode(key, 'hex') from budget_vote_key").getFirst();
        assertThat(pseudonyms).hasSize(12);
        assertThat(dump().values().stream().filter(row -> row.contains(key))).hasSize(1);
        List<String> files = files();

        Voting.close(town, activity);

        Map<String, String> dump = dump();
        List<String> receipts = texts("select receipt from budget_sealed_ballot");
        assertThat(receipts).hasSize(12);
        dump.forEach((place, row) -> {
            assertThat(row).as(place).doesNotContain(key, "[5, 4, 3, 2, 1]");
            assertThat(pseudonyms.stream().filter(row::contains)).as(place).isEmpty();
            if (!place.startsWith("budget_sealed_ballot")) {
                assertThat(receipts.stream().filter(row::contains)).as(place).isEmpty();
            } else {
                assertThat(row).doesNotContain("person", "_at\"", "day");
            }
        });
        assertThat(dump.keySet())
                .noneMatch(place -> place.startsWith("budget_ballot")
                        || place.startsWith("budget_vote_key")
                        || place.startsWith("budget_paper_entry"));
        assertThat(texts("select distinct xmin::text from budget_sealed_ballot"))
                .hasSize(1);
        assertThat(texts("select xmin::text from budget_roll"))
                .doesNotContainAnyElementsOf(texts("select xmin::text from budget_sealed_ballot"));
        assertThat(texts("select receipt from budget_sealed_ballot order by ctid"))
                .isSorted();
        assertThat(files()).doesNotContainAnyElementsOf(files);
        assertThat(HexFormat.of().parseHex(key)).hasSize(32);
    }

    private static List<List<Integer>> permutations() {
        var all = new ArrayList<List<Integer>>();
        permute(new ArrayList<>(), all);
        return all;
    }

    private static void permute(List<Integer> begun, List<List<Integer>> all) {
        if (begun.size() == 5) {
            all.add(List.copyOf(begun));
        }
        for (int next = 1; next <= 5; next++) {
            if (!begun.contains(next)) {
                begun.add(next);
                permute(begun, all);
                begun.removeLast();
            }
        }
    }

    private List<String> files() {
        return List.of(
                texts("select pg_relation_filepath('budget_ballot')").getFirst(),
                texts("select pg_relation_filepath('budget_vote_key')").getFirst());
    }

    /** Every row that the town has in any table, as JSON, by table and number. */
    private Map<String, String> dump() {
        var rows = new HashMap<String, String>();
        for (String table : texts("select relname from pg_class where relkind = 'r' and relrowsecurity")) {
            List<String> found = texts("select to_jsonb(t)::text from " + table + " t");
            for (int i = 0; i < found.size(); i++) {
                rows.put(table + " " + i, found.get(i));
            }
        }
        return rows;
    }

    private List<String> texts(String query) {
        return town.in(() ->
                TestServer.bean(JdbcClient.class).sql(query).query(String.class).list());
    }

    private Client copy(Client client) {
        return town.visitor().cookie("radslag-session", client.cookie("radslag-session"));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> work) throws Exception {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (Callable<Integer> one : work) {
                answers.add(threads.submit(() -> {
                    gate.await();
                    return one.call();
                }));
            }
            gate.countDown();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }
}
