package se.radslag.foundation.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.web.TooOften;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class RateLimitsTest {

    private final Town town = Town.create();

    @Test
    void whatIsDoneTooOftenIsRefusedUntilTheWindowHasPassed() {
        take(town, "amina");
        take(town, "Amina ");
        assertThatThrownBy(() -> take(town, "amina")).isInstanceOf(TooOften.class);

        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update safety_rate set until = now() - interval '1 second'")
                .update());
        take(town, "amina");
    }

    @Test
    void othersAndOtherOrganisationsAreNotHeldUp() {
        take(town, "amina");
        take(town, "amina");

        take(town, "lennart");
        take(Town.create(), "amina");
    }

    @Test
    void aHouseholdIsOneNetwork() {
        assertThat(RateLimits.network("2001:db8:1:2:aaaa::1")).isEqualTo("2001:db8:1:2");
        assertThat(RateLimits.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private static void take(Town where, String who) {
        where.in(() -> {
            TestServer.bean(RateLimits.class).take("test", who, 2, Duration.ofMinutes(15));
            return true;
        });
    }
}
