package se.radslag.foundation.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class AuditTest {

    private final Town town = Town.create();

    @Test
    void everyEntryIsChainedToTheOneBeforeIt() {
        record("a", "b");
        record("c");

        assertThat(verify()).isEqualTo(new VerifyAudit.Verdict.Whole(3));
    }

    @Test
    void nothingIsWrittenWhenTheTransactionFails() {
        try {
            town.in(() -> {
                TestServer.bean(Audit.class).record("test.done", "test/1");
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }

        assertThat(verify()).isEqualTo(new VerifyAudit.Verdict.Whole(0));
    }

    @Test
    void organisationsHaveChainsOfTheirOwn() {
        record("here");
        Town other = Town.create();
        other.in(() -> {
            TestServer.bean(Audit.class).record("test.done", "test/there");
            return true;
        });

        assertThat(verify()).isEqualTo(new VerifyAudit.Verdict.Whole(1));
    }

    private void record(String... subjects) {
        town.in(() -> {
            for (String subject : subjects) {
                TestServer.bean(Audit.class).record("test.done", "test/" + subject, Map.of("number", 1));
            }
            return true;
        });
    }

    private VerifyAudit.Verdict verify() {
        return town.in(() -> TestServer.bean(VerifyAudit.class).verify());
    }
}
