package se.radslag.methods.budget.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.openness.VerifyAudit;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class VoteJourneyTest {

    private final Town town = Town.create();

    @Test
    void aBallotIsMarkedAddedUpLookedThroughCastChangedAndSealed() {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        Client amina = town.signedIn(town.person("Amina"));

        Client.Page recounted = amina.post(Voting.path(activity), fields("p1", "1", "p4", "1", "steg", "rakna"));
        assertThat(recounted.element("[data-sum=chosen]").text()).isEqualTo("2");
        assertThat(recounted.element("[data-sum=cost]").text().replaceAll("\\D", ""))
                .isEqualTo("550000");
        assertThat(recounted.has("#p1[checked]") && recounted.has("#p4[checked]"))
                .isTrue();

        Client.Page review = amina.post(Voting.path(activity), fields("p1", "1", "p4", "1", "steg", "granska"));
        assertThat(review.text())
                .contains("Belysning längs gångstråket", "Odlingslådor i Norra")
                .doesNotContain("Bänkar");
        assertThat(ballots()).isZero();

        Client.Page receipt =
                amina.post(Voting.path(activity), Voting.votesFor(1, 4)).follow();
        assertThat(receipt.text()).contains("Din röst är sparad", "Belysning längs gångstråket");
        String word = receipt.element(".code").text();
        assertThat(Receipt.read(word)).isPresent();
        assertThat(amina.get(Voting.path(activity)).has("#p4[checked]")).isTrue();

        Client.Page changed =
                amina.post(Voting.path(activity), Voting.votesFor(3)).follow();
        assertThat(changed.element(".code").text()).isEqualTo(word);
        assertThat(changed.text()).contains("Bänkar och bord").doesNotContain("Odlingslådor");
        assertThat(ballots()).isEqualTo(1);

        assertThat(Voting.close(town, activity)).isTrue();
        assertThat(Voting.sealed(town, activity)).containsExactly(word + " 3");
        assertThat(Voting.count(town, "select voters from budget_closure")).isEqualTo(1);
        assertThat(town.in(() -> TestServer.bean(VerifyAudit.class).verify()))
                .isInstanceOf(VerifyAudit.Verdict.Whole.class);
        assertThat(audited("budget.voted")).isEqualTo(1);
        assertThat(audited("budget.ballot-changed")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"KNAPSACK, p1=1 p2=1 p4=1, '1,2,4'", "POINTS, p1=7 p5=3, '1,5 7,3'", "RANKING, p5=2 p1=1 p3=9, '1,5,3'"
    })
    void everyKindOfBallotIsCast(BallotKind kind, String marks, String stored) {
        Activity activity = Voting.open(town, kind);
        Client amina = town.signedIn(town.person("Amina"));

        var fields = fields("steg", "rosta");
        for (String mark : marks.split(" ")) {
            fields.put(mark.split("=")[0], mark.split("=")[1]);
        }
        assertThat(amina.post(Voting.path(activity), fields).location()).endsWith("/kvitto");

        Voting.close(town, activity);
        assertThat(Voting.sealed(town, activity)).singleElement().asString().endsWith(" " + stored);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVAL, p1=1 p2=1 p3=1 p4=1, Du har valt 4 projekt. Välj högst 3",
        "APPROVAL, steg=rosta, Välj minst ett projekt",
        "APPROVAL, p1=1 p99=1, Listan med projekt har ändrats",
        "KNAPSACK, p1=1 p2=1 p3=1, 000 kr mer än pengarna i Hela Björkå",
        "KNAPSACK, p4=1 p5=1, mer än pengarna i Norra",
        "POINTS, p1=8 p2=3, Du har gett 11 poäng. Du har 10",
        "POINTS, p1=-8, Skriv ett helt tal",
        "RANKING, p1=1 p2=1, har båda plats 1"
    })
    void whatBreaksTheRulesIsSaidAndNothingTypedIsLost(BallotKind kind, String marks, String said) {
        Activity activity = Voting.open(town, kind);
        Client amina = town.signedIn(town.person("Amina"));
        var fields = fields("steg", "rosta");
        for (String mark : marks.split(" ")) {
            fields.put(mark.split("=")[0], mark.split("=")[1]);
        }

        Client.Page refused = amina.post(Voting.path(activity), fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text().replaceAll("\\s", " ")).contains(said);
        fields.forEach((name, value) -> {
            if (name.matches("p[1-5]")) {
                assertThat(
                                refused.element("#" + name).attr("type").equals("checkbox")
                                        ? refused.has("#" + name + "[checked]")
                                        : refused.element("#" + name)
                                                .attr("value")
                                                .equals(value))
                        .isTrue();
            }
        });
        assertThat(ballots()).isZero();
        assertThat(Voting.count(town, "select count(*) from budget_roll")).isZero();
    }

    @Test
    void whoMayNotVoteIsRefused() {
        Activity activity = Voting.open(town, BallotKind.APPROVAL, 13);
        Town.Person child = town.person("Liten");
        Town.Person amina = town.person("Amina");
        born(child, 2026);
        born(amina, 1990);
        Client young = town.signedIn(child);

        assertThat(young.get(Voting.path(activity)).text()).contains("13");
        assertThat(young.post(Voting.path(activity), Voting.votesFor(1)).status())
                .isEqualTo(422);
        assertThat(ballots()).isZero();
        assertThat(town.signedIn(amina)
                        .post(Voting.path(activity), Voting.votesFor(1))
                        .status())
                .isEqualTo(303);
        Client untold = town.signedIn(town.person("Okänd"));
        assertThat(untold.get(Voting.path(activity)).location())
                .contains("/min-sida/mer")
                .contains("fodelsear");
        Client.Page asked = untold.post(Voting.path(activity), Voting.votesFor(2));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.has("#p2[checked]")).isTrue();
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptOfWhatSomeoneMarksWhoIsNotSignedIn() {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);

        assertThat(town.visitor().get(Voting.path(activity)).location()).startsWith("/logga-in");
        Client.Page page = town.visitor().post(Voting.path(activity), Voting.votesFor(2));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.has("#p2[checked]")).isTrue();
        assertThat(Voting.count(town, "select count(*) from web_draft")).isZero();
    }

    @Test
    void beforeItOpensAndOnceItHasClosedNobodyVotes() {
        Activity early = Voting.prepared(town, BallotKind.APPROVAL, null);
        Client amina = town.signedIn(town.person("Amina"));
        assertThat(amina.get(Voting.path(early)).text()).contains("Omröstningen är inte öppen");
        assertThat(amina.post(Voting.path(early), Voting.votesFor(1)).status()).isEqualTo(422);

        Activity late = Voting.open(town, BallotKind.APPROVAL);
        Voting.close(town, late);
        assertThat(amina.post(Voting.path(late), Voting.votesFor(1)).status()).isEqualTo(422);
        Activity over = Voting.open(town, BallotKind.APPROVAL);
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set closes_on = opens_on")
                .update());
        assertThat(amina.post(Voting.path(over), Voting.votesFor(1)).text()).contains("Det här är avslutat");
        assertThat(ballots()).isZero();
    }

    @Test
    void anotherTownsVoteIsNotThere() {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Främling"));

        assertThat(stranger.get(Voting.path(activity)).status()).isEqualTo(404);
        assertThat(stranger.post(Voting.path(activity), Voting.votesFor(1)).status())
                .isEqualTo(404);
        assertThat(town.signedIn(town.person("Amina"))
                        .forge(Voting.path(activity), Voting.votesFor(1))
                        .status())
                .isEqualTo(403);
        assertThat(ballots()).isZero();
    }

    @Test
    void atTheDeskTheStaffVotesForWhoStandsThere() {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        Town.Person greta = town.person("Greta");
        Client staff = town.signedIn(town.person("Mirjam", Role.FACILITATOR));
        staff.post("/arbete/disk/" + greta.id(), fields());

        assertThat(staff.post(Voting.path(activity), Voting.votesFor(2))
                        .follow()
                        .text())
                .contains("Din röst är sparad");

        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select person_id || channel from budget_roll")
                        .query(String.class)
                        .list()))
                .containsExactly(greta.id() + "DESK");
        assertThat(town.signedIn(greta).get(Voting.path(activity)).has("#p2[checked]"))
                .isTrue();
    }

    @Test
    void turnoutIsShownAndNeverFewerThanFive() {
        Activity activity = Voting.open(town, BallotKind.APPROVAL);
        String round = "/aktiviteter/" + activity.id() + "/budget";
        for (int i = 0; i < 4; i++) {
            town.signedIn(town.person("Person")).post(Voting.path(activity), Voting.votesFor(1));
        }
        assertThat(town.visitor().get(round).text()).contains("Färre än fem har röstat");
        town.signedIn(town.person("Person")).post(Voting.path(activity), Voting.votesFor(1));
        assertThat(town.visitor().get(round).text()).contains("5 har röstat").doesNotContain("Färre än fem");
    }

    @Test
    void inventedVotersAreLoadedOnce() {
        Activity activity = Voting.open(town, BallotKind.POINTS);
        List<Town.Person> people = List.of(town.person("En"), town.person("Två"));
        var voters = people.stream()
                .map(person -> new CastMany.Voter(
                        person.id(), VoteChannel.PAPER, Marks.of(fields("p1", "4", "p2", "6")), activity.opensOn()))
                .toList();

        assertThat(town.in(() -> TestServer.bean(CastMany.class).of(activity.id(), voters)))
                .isEqualTo(2);
        assertThat(town.in(() -> TestServer.bean(CastMany.class).of(activity.id(), voters)))
                .isZero();
        Voting.close(town, activity);
        assertThat(Voting.sealed(town, activity)).hasSize(2).allSatisfy(line -> assertThat(line)
                .endsWith(" 1,2 4,6"));
    }

    private void born(Town.Person person, int year) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update organisation_person set birth_year = :year where id = :id")
                .param("year", year)
                .param("id", person.id())
                .update());
    }

    private int ballots() {
        return Voting.count(town, "select count(*) from budget_ballot");
    }

    private int audited(String action) {
        return Voting.count(town, "select count(*) from openness_audit_entry where action = '" + action + "'");
    }
}
