package se.radslag.foundation.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import se.radslag.foundation.database.Tenancy;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class EventsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Town town = Town.create();
    private final Ear left = TestServer.bean(Ear.Left.class);
    private final Ear right = TestServer.bean(Ear.Right.class);

    @Test
    void everyListenerHearsWhatWasCommitted() throws Exception {
        ring(1);

        assertThat(left.next(town, SOON)).isEqualTo(1L);
        assertThat(right.next(town, SOON)).isEqualTo(1L);
    }

    @Test
    void nothingIsHeardOfWhatWasRolledBack() throws Exception {
        assertThatThrownBy(() -> town.in(() -> {
                    TestServer.bean(Events.class).publish(new BellRang(2));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        ring(3);

        assertThat(left.next(town, SOON)).isEqualTo(3L);
        assertThat(right.next(town, SOON)).isEqualTo(3L);
    }

    @Test
    void nothingIsHeardBeforeTheCommit() {
        town.in(() -> {
            TestServer.bean(Events.class).publish(new BellRang(4));

            assertThat(left.next(town, Duration.ofMillis(300))).isNull();
            return true;
        });
    }

    @Test
    void aListenerThatFailsHearsAgainAndTheOtherIsNotHeldUp() throws Exception {
        left.failOnceAt(5);
        ring(5);

        assertThat(right.next(town, SOON)).isEqualTo(5L);
        assertThat(left.next(town, SOON)).isEqualTo(5L);
        assertThat(entriesOfTheAuditLog())
                .as("what the failed delivery wrote is undone")
                .isEqualTo(2);
    }

    @Test
    void anEventBelongsToATransaction() {
        assertThatThrownBy(() -> Tenancy.run(
                        town.id(), () -> TestServer.bean(Events.class).publish(new BellRang(6))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void pausesGrowUpToAnHour() {
        assertThat(Background.pause(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Background.pause(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Background.pause(500)).isEqualTo(Duration.ofHours(1));
    }

    private void ring(long bell) {
        town.in(() -> {
            TestServer.bean(Events.class).publish(new BellRang(bell));
            return true;
        });
    }

    private int entriesOfTheAuditLog() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from openness_audit_entry where action = 'bell.heard'")
                .query(Integer.class)
                .single());
    }
}
