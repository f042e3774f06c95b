package se.radslag.methods.budget.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.vote.Voting;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class PaperTest {

    private final Town town = Town.create();
    private final Activity activity = Voting.open(town, BallotKind.APPROVAL);
    private final Town.Person amina = town.person("Amina");
    private final Town.Person lennart = town.person("Lennart");
    private final Client anna = town.signedIn(town.person("Anna", Role.OFFICER));
    private final Client bo = town.signedIn(town.person("Bo", Role.FACILITATOR));
    private final Client cia = town.signedIn(town.person("Cia", Role.OFFICER));
    private final long list = list(amina, lennart);

    @Test
    void aPaperCountsWhenTwoHaveReadTheSame() {
        Map<String, String> codes = print();

        Client.Page first = read(anna, of("Amina", codes), 1, 3).follow();
        assertThat(first.text()).contains("är sparad. Nu behöver någon annan läsa den");
        assertThat(ballots()).isZero();
        assertThat(bo.get(papers()).text()).contains("Avläst en gång", "Du kan läsa den");
        assertThat(bo.get(papers() + "/las").has("input[checked]")).isFalse();
        assertThat(read(anna, of("Amina", codes), 1, 3).text()).contains("Du har redan läst");

        assertThat(read(bo, of("Amina", codes).toLowerCase(), 1, 3).follow().text())
                .contains("är räknad");

        assertThat(ballots()).isEqualTo(1);
        assertThat(roll()).containsExactly(amina.id() + "PAPER");
        assertThat(read(cia, of("Amina", codes), 1, 3).text()).contains("är redan räknad");
        assertThat(Voting.count(town, "select count(*) from budget_paper_entry"))
                .isZero();
        assertThat(town.signedIn(amina).get(Voting.path(activity)).has("#p3[checked]"))
                .isTrue();
        Voting.close(town, activity);
        assertThat(Voting.sealed(town, activity)).singleElement().asString().endsWith(" 1,3");
        assertThat(Voting.count(town, "select count(*) from budget_paper_code")).isZero();
    }

    @Test
    void whereTwoDifferAThirdDecides() {
        Map<String, String> codes = print();
        read(anna, of("Amina", codes), 1);
        assertThat(read(bo, of("Amina", codes), 2).follow().text()).contains("ni har läst olika");
        assertThat(ballots()).isZero();
        assertThat(read(bo, of("Amina", codes), 1).text()).contains("Du har redan läst");

        assertThat(read(cia, of("Amina", codes), 2).follow().text()).contains("är räknad");
        assertThat(ballots()).isEqualTo(1);

        read(anna, of("Lennart", codes), 1);
        read(bo, of("Lennart", codes), 2);
        Client.Page alone = read(cia, of("Lennart", codes), 3);
        assertThat(alone.text()).contains("Läs röstsedeln en gång till");
        assertThat(ballots()).isEqualTo(1);
        assertThat(alone.form("main form").tick("saker", "ja").submit().follow().text())
                .contains("är räknad");
        Voting.close(town, activity);
        assertThat(Voting.sealed(town, activity).stream().map(line -> line.split(" ")[1]))
                .containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void whoHasVotedOtherwiseKeepsThatBallot() {
        Map<String, String> codes = print();
        town.signedIn(amina).post(Voting.path(activity), Voting.votesFor(4));
        read(anna, of("Amina", codes), 1);

        assertThat(read(bo, of("Amina", codes), 1).follow().text()).contains("har redan röstat på ett annat sätt");

        assertThat(roll()).containsExactly(amina.id() + "WEB");
        Voting.close(town, activity);
        assertThat(Voting.sealed(town, activity)).singleElement().asString().endsWith(" 4");
    }

    @Test
    void aPaperAndTheWebAtOnceAreOneBallot() throws Exception {
        for (int i = 0; i < 5; i++) {
            Town.Person person = town.person("Person");
            String code = handOut(person);
            read(anna, code, 1);
            Client web = town.signedIn(person);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var paper = threads.submit(() -> read(bo, code, 1).status());
                var online = threads.submit(() ->
                        web.post(Voting.path(activity), Voting.votesFor(2)).status());
                assertThat(paper.get()).isEqualTo(303);
                assertThat(online.get()).isEqualTo(303);
            }
            assertThat(ballots()).isEqualTo(i + 1);
            assertThat(web.get(Voting.path(activity)).has("#p2[checked]")).isTrue();
        }
        assertThat(Voting.count(town, "select count(*) from budget_roll")).isEqualTo(5);
    }

    @Test
    void aPaperThatSaysNothingIsPutAsideAndAnotherCanBeHadAtTheDesk() {
        String code = handOut(amina);
        var invalid = fields("kod", code, "ogiltig", "ja");
        anna.post(papers() + "/las", invalid);
        assertThat(bo.post(papers() + "/las", invalid).follow().text()).contains("går inte att räkna");
        assertThat(ballots()).isZero();

        String next = handOut(amina);
        assertThat(read(anna, code, 1).text()).contains("Ingen röstsedel i den här omröstningen har den koden");
        read(anna, next, 1);
        assertThat(read(bo, next, 1).follow().text()).contains("är räknad");
    }

    @Test
    void faultsAndForgeriesAreRefused() {
        Map<String, String> codes = print();

        assertThat(read(anna, of("Amina", codes), 1, 2, 3, 4).status()).isEqualTo(422);
        assertThat(read(anna, of("Amina", codes), 99).status()).isEqualTo(422);
        assertThat(read(anna, "CCCCC-CCCCC", 1).text()).contains("Ingen röstsedel");
        assertThat(read(anna, "kort", 1).text()).contains("En kod har tio tecken");
        assertThat(read(town.signedIn(lennart), of("Amina", codes), 1).status()).isEqualTo(403);
        assertThat(town.signedIn(lennart).get(papers()).status()).isEqualTo(403);
        assertThat(town.signedIn(lennart)
                        .post(Voting.path(activity) + "/papper", fields())
                        .status())
                .isEqualTo(403);
        Town other = Town.create();
        assertThat(other.signedIn(other.person("Främling", Role.ADMINISTRATOR))
                        .get(papers())
                        .status())
                .isEqualTo(404);
        Activity elsewhere = Voting.open(town, BallotKind.APPROVAL);
        assertThat(anna.post(
                                "/arbete/budget/" + elsewhere.id() + "/papper/las",
                                fields("kod", of("Amina", codes), "p1", "1"))
                        .text())
                .contains("Ingen röstsedel");
        assertThat(Voting.count(town, "select count(*) from budget_paper_entry"))
                .isZero();
        Voting.close(town, activity);
        assertThat(read(anna, of("Amina", codes), 1).text()).contains("Omröstningen är inte öppen");
    }

    @Test
    void newPapersTakeThePlaceOfLostOnes() {
        Map<String, String> codes = print();
        assertThat(bo.post(papers(), fields("lista", Long.toString(list))).text())
                .contains("Alla på listan har en röstsedel");

        Map<String, String> renewed = codes(bo.post(papers(), fields("lista", Long.toString(list), "nya", "true")));

        assertThat(renewed.keySet()).containsExactlyInAnyOrder("Amina", "Lennart");
        assertThat(read(anna, of("Amina", codes), 1).text()).contains("Ingen röstsedel");
        assertThat(read(anna, of("Amina", renewed), 1).status()).isEqualTo(303);
    }

    private String handOut(Town.Person person) {
        Client desk = town.signedIn(town.person("Disk", Role.OFFICER));
        desk.post("/arbete/disk/" + person.id(), fields());
        return of(person.name(), codes(desk.post(Voting.path(activity) + "/papper", fields())));
    }

    private Map<String, String> print() {
        return codes(bo.post(papers(), fields("lista", Long.toString(list))));
    }

    private static Map<String, String> codes(Client.Page printed) {
        var codes = new HashMap<String, String>();
        printed.document()
                .select(".paper-ballot")
                .forEach(ballot -> codes.put(
                        ballot.select(".to b").text(), ballot.select(".code").text()));
        assertThat(codes).isNotEmpty();
        return codes;
    }

    private static String of(String name, Map<String, String> codes) {
        return Objects.requireNonNull(codes.get(name), name);
    }

    private Client.Page read(Client reader, String code, int... projects) {
        var fields = fields("kod", code);
        for (int project : projects) {
            fields.put("p" + project, "1");
        }
        return reader.post(papers() + "/las", fields);
    }

    private String papers() {
        return "/arbete/budget/" + activity.id() + "/papper";
    }

    private int ballots() {
        return Voting.count(town, "select count(*) from budget_ballot");
    }

    private List<String> roll() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select person_id || channel from budget_roll order by 1")
                .query(String.class)
                .list());
    }

    private long list(Town.Person... people) {
        return town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            long id = sql.sql("insert into organisation_list (name) values ('Hyresgäster') returning id")
                    .query(Long.class)
                    .single();
            for (Town.Person person : people) {
                sql.sql("insert into organisation_listed (list_id, person_id) values (:list, :person)")
                        .param("list", id)
                        .param("person", person.id())
                        .update();
            }
            return id;
        });
    }
}
