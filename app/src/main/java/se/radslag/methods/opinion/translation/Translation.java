package se.radslag.methods.opinion.translation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement in another language.
 *
 * @param language as BCP 47 has it: {@code fi}
 * @param writtenBy name of whoever wrote it, or null if they have been erased
 * @param agreedBy name of whoever agreed to it, or null
 * @param agreedAt null while nobody has agreed to it
 * @param endedAt when another took its place, or it was taken away; null while neither is so
 */
public record Translation(
        long id,
        long statementId,
        String language,
        String text,
        @Nullable String writtenBy,
        Instant at,
        @Nullable String agreedBy,
        @Nullable Instant agreedAt,
        @Nullable Instant endedAt) {

    /** Whether it is shown beside the original. */
    public boolean isShown() {
        return agreedAt != null && endedAt == null;
    }

    /** Whether somebody is to agree to it. */
    public boolean isDraft() {
        return agreedAt == null && endedAt == null;
    }
}
