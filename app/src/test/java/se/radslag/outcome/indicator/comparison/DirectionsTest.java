package se.radslag.outcome.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import se.radslag.foundation.web.Messages;
import se.radslag.testing.TestServer;

class DirectionsTest {

    private static final String HEAD = "indicator,direction,reason,chance,about\n";

    private final Directions directions = new Directions();

    @Test
    void theUsedIndicatorsAreJudgedAndTheOthersAreNot() {
        assertThat(directions.of("N05401").direction()).isEqualTo(Direction.HIGHER);
        assertThat(directions.of("N07403")).isEqualTo(new Judgement(Direction.LOWER, "safety", 100_000, null));
        assertThat(directions.of("N00650")).isEqualTo(new Judgement(Direction.HIGHER, "participation", null, "N00528"));
        assertThat(directions.of("N05801").direction()).isEqualTo(Direction.NONE);
        assertThat(directions.of("N99999")).isEqualTo(Judgement.NONE);
        assertThat(directions.known().stream()
                        .filter(id -> directions.of(id).direction().judges()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyReasonHasItsSentenceInBothLanguages() {
        var messages = TestServer.bean(Messages.class);
        assertThat(directions.known()).allSatisfy(id -> {
            String key = directions.of(id).key();
            assertThat(Messages.LANGUAGES)
                    .allSatisfy(language ->
                            assertThat(messages.text(language, key)).as(key).isNotEqualTo(key));
        });
    }

    @Test
    void aFileThatCannotBeUnderstoodIsAFault() throws IOException {
        assertThat(Directions.read(new StringReader("# source\n" + HEAD + "N1,LOWER,cost,,x\n")))
                .containsOnlyKeys("N1");
        assertThatThrownBy(() -> Directions.read(new StringReader(HEAD + "N1,LOWER,cost,,x\nN1,NONE,cost,,x\n")))
                .hasMessageContaining("N1");
        assertThatThrownBy(() -> Directions.read(new StringReader(HEAD + "N1,UPWARD,cost,,x\n")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Directions.read(new StringReader(HEAD + "N1,LOWER,cost,dice,x\n")))
                .hasMessageContaining("dice");
    }
}
