package se.radslag.dialogue.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Outcome;

/**
 * An answer that was given.
 *
 * @param title what the group of contributions is about; empty for an answer to one
 * @param reason why, as Markdown
 * @param by name of the person who answered, or null for the organisation
 * @param version 1, and one more for each correction
 * @param contributions how many contributions that still stand it is for
 */
public record Given(
        long id,
        long dialogueId,
        String title,
        Outcome outcome,
        String reason,
        @Nullable String by,
        Instant at,
        int version,
        @Nullable Instant correctedAt,
        @Nullable String correctedBy,
        int contributions) {

    /** A contribution under its answer. */
    public record Under(long answerId, int number, String title, String path) {}

    /** What an answer said before it was corrected. */
    public record Revision(
            int version,
            String title,
            Outcome outcome,
            String reason,
            @Nullable String by,
            Instant at) {}
}
