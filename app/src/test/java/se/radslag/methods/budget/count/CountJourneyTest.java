package se.radslag.methods.budget.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.evidence.Checksums;
import se.radslag.testing.Client;
import se.radslag.testing.Recounting;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** A vote is counted, its result shown, its ballots published, and everyone finds their own. */
class CountJourneyTest {

    private final Town town = Town.create();

    private static String path(Activity activity) {
        return Result.path(activity.id());
    }

    private List<Integer> funded(Activity activity) {
        return town.in(() -> TestServer.bean(ResultRepository.class).listLines(activity.id()).stream()
                .filter(Result.Line::isFunded)
                .map(Result.Line::number)
                .toList());
    }

    @Test
    void theResultIsThatOfThePublishedFile() {
        Activity activity = Rounds.counted(town);
        Client.Page page = town.visitor().get(path(activity));

        assertThat(page.status()).isEqualTo(200);
        Client.Page file = town.visitor().get(page.element("ul.files a").absUrl("href"));
        assertThat(page.text()).contains(Checksums.of(file.bytes()), "24 röstande");
        Counted again = Count.of(file.bytes(), new CountingRule("equal-shares", "cost", "add1u", "max-votes", ""));
        assertThat(funded(activity))
                .isNotEmpty()
                .isEqualTo(again.projects().stream()
                        .filter(one -> one.place() != null)
                        .sorted(java.util.Comparator.comparing(Counted.One::place))
                        .map(Counted.One::number)
                        .toList());
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .contains("radslag.pot.Norra vid sjön;300000", "radslag.least_votes;2", "lind-00;1,2", "asp-01;\n");
        assertThat(page.text()).contains("Norra, vid sjön", "Vägar, stigar", "--completion add1u");
        assertThat(page.has("svg circle")).isTrue();
    }

    @Test
    void whyAProjectIsNotFundedIsTold() {
        Activity activity = Rounds.counted(town);

        assertThat(town.visitor().get(path(activity)).text())
                .contains("Staty", "Det fick 1 röster. Ett projekt måste ha minst 2.");
    }

    @Test
    void countingTwiceChangesNothing() {
        Activity activity = Rounds.counted(town);
        String before = town.visitor().get(path(activity)).text();

        assertThat(town.in(() -> TestServer.bean(CountBallots.class).of(activity.id())))
                .isFalse();
        assertThat(town.visitor().get(path(activity)).text()).isEqualTo(before);
    }

    @Test
    void aReceiptFindsItsBallotAndAWrongOneSaysSo() {
        Activity activity = Rounds.counted(town);
        Client.Page page = town.visitor().get(path(activity));

        Client.Page own = page.form("main form").set("kvitto", " lind-03 ").submit();
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.element("*:has(> #t-effekt)").text()).contains("Belysning", "Boulebana");
        assertThat(own.uri().toString()).doesNotContain("lind-03");

        assertThat(page.form("main form").set("kvitto", "asp-01").submit().text())
                .contains("Den hade inga projekt");
        Client.Page wrong =
                page.form("main form").set("kvitto", "<b>lind-99</b>").submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.element("#kvitto").attr("value")).isEqualTo("<b>lind-99</b>");
        assertThat(wrong.has("#kvitto-error")).isTrue();
        assertThat(page.form("main form").submit().status()).isEqualTo(422);
    }

    @Test
    void beforeTheCountNothingCanBeSeen() {
        Activity open = se.radslag.testing.Dialogues.open(town, "budget");
        Rounds.fill(town, open);
        assertThat(town.visitor().get(path(open)).status()).isEqualTo(404);
        assertThat(town.visitor().post(path(open), Map.of("kvitto", "lind-01")).status())
                .isEqualTo(404);

        Activity sealed = Rounds.sealed(town);
        assertThat(town.visitor().get(path(sealed)).text()).contains("Rösterna räknas");
        assertThat(town.visitor()
                        .get(path(sealed) + "/budget-" + sealed.id() + ".pb")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherOrganisationSeesNothing() {
        Activity activity = Rounds.counted(town);
        Town other = Town.create();

        assertThat(other.visitor().get(path(activity)).status()).isEqualTo(404);
        assertThat(other.visitor()
                        .post(path(activity), Map.of("kvitto", "lind-01"))
                        .status())
                .isEqualTo(404);
        assertThat(other.visitor()
                        .get(path(activity) + "/budget-" + activity.id() + ".pb")
                        .status())
                .isEqualTo(404);
        assertThat(other.in(() -> TestServer.bean(CountBallots.class).of(activity.id())))
                .isFalse();
    }

    @Test
    void theBriefsFiguresAreFoundInOpenData() {
        Activity activity = Rounds.counted(town);

        assertThat(Recounting.recountsEverything(town, town.in(() -> TestServer.bean(Dialogues.class)
                        .find(activity.dialogueId())
                        .orElseThrow())))
                .isGreaterThan(10);
        assertThat(Recounting.evidence(town, activity).toString())
                .contains("bin/radslag tally", "Staty", "måste ha minst 2");
    }

    @Test
    void thePersonsWhoVotedAreNotTold() {
        Activity activity = Rounds.sealed(town);
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            for (int voter = 0; voter < 9; voter++) {
                sql.sql("""
                        insert into budget_roll (activity_id, person_id, channel, on_day)
                        values (:activity, :person, :channel, current_date)
                        """)
                        .param("activity", activity.id())
                        .param("person", town.person("Bo").id())
                        .param("channel", voter < 7 ? "WEB" : "PAPER")
                        .update();
            }
            return TestServer.bean(CountBallots.class).of(activity.id());
        });

        assertThat(town.visitor()
                        .get(path(activity))
                        .element("*:has(> #t-vagar)")
                        .text())
                .contains("på papper, på webben 9")
                .doesNotContain(" 2", " 7");
    }
}
