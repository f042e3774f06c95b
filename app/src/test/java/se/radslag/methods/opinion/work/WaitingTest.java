package se.radslag.methods.opinion.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.work.Waiting.Sign;

class WaitingTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void whatMayPointOutAPersonComesFirstThenWhatHasWaitedThenTheOldest() {
        List<Waiting> queue = Waiting.of(
                List.of(
                        statement(1, "Bussen ska gå oftare.", 30),
                        statement(2, "Bilarna kör för fort.", 50),
                        statement(3, "Ring mig på 070-123 45 67.", 1),
                        statement(4, "Skriv till kalle@example.se om bänken.", 60),
                        statement(5, "Fler bänkar 2028.", 31)),
                List.of(),
                NOW);

        assertThat(queue).extracting(waiting -> waiting.statement().id()).containsExactly(4L, 3L, 2L, 5L, 1L);
        assertThat(queue.get(0).signs()).containsExactly(Sign.PERSONAL, Sign.LATE);
        assertThat(queue.get(1).signs()).containsExactly(Sign.PERSONAL);
        assertThat(queue.get(2).signs()).containsExactly(Sign.LATE);
        assertThat(queue.get(3).signs()).isEmpty();
    }

    @Test
    void theSameWordsAsThoseOfAStatementThatIsVotedOnAreMarkedWhateverTheirMarks() {
        List<Waiting> queue = Waiting.of(
                List.of(statement(1, "bussen ska gå OFTARE!", 1), statement(2, "Bussen ska inte gå oftare.", 1)),
                List.of(statement(9, "Bussen ska gå oftare.", 90)),
                NOW);

        assertThat(queue.get(0).signs()).containsExactly(Sign.ALIKE);
        assertThat(queue.get(1).signs()).isEmpty();
    }

    private static Statement statement(long id, String text, int hours) {
        return new Statement(
                id,
                1,
                1,
                (int) id,
                null,
                text,
                "sv",
                Statement.Origin.PARTICIPANT,
                Statement.Standing.WAITING,
                "",
                null,
                0,
                0,
                0,
                0,
                NOW.minus(Duration.ofHours(hours)));
    }
}
