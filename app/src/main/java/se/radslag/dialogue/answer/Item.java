package se.radslag.dialogue.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.Standing;

/**
 * A contribution as those who answer see it.
 *
 * @param author name of the person who said it, or null where nobody known did
 * @param merged how many others it carries on
 * @param answerId its answer, or null
 * @param answeredBy name of the person who answered, or null
 */
public record Item(
        long id,
        int number,
        String title,
        String path,
        Standing standing,
        Instant at,
        @Nullable String author,
        int merged,
        @Nullable Long answerId,
        @Nullable Outcome outcome,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    /** Whether an answer can be given to it. */
    public boolean isFree() {
        return standing == Standing.STANDING && answerId == null;
    }
}
