package se.radslag.methods.budget.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.events.Chore;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.count.CountBallots;
import se.radslag.methods.budget.count.Rounds;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Who has voted is forgotten when the decision can no longer be appealed, and not before. */
class OldRollsTest {

    private static final int VOTERS = 7;

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();
    private final Activity activity = Rounds.sealed(town);

    @Test
    void theRollGoesWhenTheDecisionCanNoLongerBeAppealed() {
        enter();
        count(100);
        night();
        assertThat(onRoll()).isEqualTo(VOTERS);
        decide(80);
        night();
        assertThat(onRoll()).isEqualTo(VOTERS);

        decide(100);
        Client admin = town.signedIn(town.person("Moa", Role.ADMINISTRATOR));
        assertThat(admin.get("/arbete/gallring")
                        .element("tr:has(a[href$=budget.roll])")
                        .text())
                .startsWith("Röstlängder 90 dagar efter att beslutet")
                .endsWith(" 7");
        night();

        assertThat(onRoll()).isZero();
        assertThat(admin.get("/arbete/gallring/logg").element("tbody").text()).contains("Röstlängder 7");
        assertThat(Voting.count(town, "select count(*) from budget_sealed_ballot"))
                .isEqualTo(24);
        Client.Page result = town.visitor().get("/aktiviteter/" + activity.id() + "/budget/resultat");
        assertThat(result.text()).contains("24 röstande");
        assertThat(result.element("*:has(> #t-vagar)").text()).contains("på webben 7");
    }

    @Test
    void whatIsHeldKeepsItsRollUntilTheHoldIsLifted() {
        enter();
        count(100);
        decide(100);
        town.in(() -> sql.sql("insert into retention_hold (dialogue_id, reason, at) values (:id, 'Mål 1234-26', now())")
                .param("id", activity.dialogueId())
                .update());
        night();
        assertThat(onRoll()).isEqualTo(VOTERS);

        town.in(() -> sql.sql("update retention_hold set lifted_at = now()").update());
        night();
        assertThat(onRoll()).isZero();
    }

    @Test
    void withoutADecisionTheEndOfTheDialogueCounts() {
        enter();
        end(100);
        night();
        assertThat(onRoll()).as("not counted yet").isEqualTo(VOTERS);

        count(80);
        night();
        assertThat(onRoll()).as("counted lately").isEqualTo(VOTERS);

        count(100);
        end(80);
        night();
        assertThat(onRoll()).as("ended lately").isEqualTo(VOTERS);

        end(100);
        night();
        assertThat(onRoll()).isZero();
    }

    @Test
    void aRollGoesInBatchesAndOnlyInItsOwnOrganisation() {
        enter();
        count(100);
        decide(100);
        Instant before = Instant.now().minus(Duration.ofDays(90));
        Town other = Town.create();
        assertThat(other.in(() -> TestServer.bean(OldRolls.class).countDue(before)))
                .isZero();
        assertThat(other.in(() -> TestServer.bean(OldRolls.class).dispose(before, 100)))
                .isZero();

        assertThat(town.in(() -> TestServer.bean(OldRolls.class).dispose(before, 5)))
                .isEqualTo(5);
        assertThat(town.in(() -> TestServer.bean(OldRolls.class).countDue(before)))
                .isEqualTo(VOTERS - 5);
    }

    private void enter() {
        for (int voter = 0; voter < VOTERS; voter++) {
            long person = town.person("Bo").id();
            town.in(() -> sql.sql("""
                            insert into budget_roll (activity_id, person_id, channel, on_day)
                            values (:activity, :person, 'WEB', current_date)
                            """)
                    .param("activity", activity.id())
                    .param("person", person)
                    .update());
        }
    }

    private void count(int daysAgo) {
        town.in(() -> {
            TestServer.bean(CountBallots.class).of(activity.id());
            return sql.sql("update budget_result set at = now() - make_interval(days => :days)")
                    .param("days", daysAgo)
                    .update();
        });
    }

    private void decide(int daysAgo) {
        town.in(() -> sql.sql("""
                        insert into dialogue_decided (dialogue_id, at)
                        values (:dialogue, now() - make_interval(days => :days))
                        on conflict (organisation_id, dialogue_id) do update set at = excluded.at
                        """)
                .param("dialogue", activity.dialogueId())
                .param("days", daysAgo)
                .update());
    }

    private void end(int daysAgo) {
        town.in(() -> sql.sql("update dialogue_dialogue set closed_at = now() - make_interval(days => :days)")
                .param("days", daysAgo)
                .update());
    }

    private int onRoll() {
        return Voting.count(town, "select count(*) from budget_roll");
    }

    private void night() {
        town.in(() -> {
            TestServer.beans(Chore.class).values().stream()
                    .filter(chore -> chore.name().equals("retention.disposal"))
                    .forEach(Chore::run);
            return true;
        });
    }
}
