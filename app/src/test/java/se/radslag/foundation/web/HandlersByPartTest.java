package se.radslag.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.testing.Client;
import se.radslag.testing.Town;

class HandlersByPartTest {

    private final Client visitor = Town.create().visitor();

    @ParameterizedTest
    @ValueSource(strings = {"/stil", "/st%69l", "/%73til", "/stil;nyans=1"})
    void anAddressIsFoundHoweverItIsWritten(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sti", "/stilar", "/stil-", "/Stil", "/stil%2F"})
    void anAddressThatOnlyResemblesOneIsNot(String path) {
        assertThat(visitor.get(path).status()).isIn(400, 404);
    }

    @Test
    void nothingIsSentToAnAddressThatOnlyShows() {
        assertThat(visitor.post("/stil", Map.of()).status()).isEqualTo(404);
    }
}
