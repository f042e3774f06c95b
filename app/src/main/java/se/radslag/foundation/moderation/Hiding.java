package se.radslag.foundation.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Content that is hidden, and why.
 *
 * @param kind of the {@link Moderated}
 * @param text the moderator's words to the author
 * @param personId the moderator, or null once erased
 * @param appeal what the author answered, or null
 * @param verdict what another moderator decided on that, or null
 */
public record Hiding(
        long id,
        String kind,
        long subjectId,
        String title,
        String path,
        @Nullable Long authorId,
        @Nullable Long dialogueId,
        Rule rule,
        String text,
        @Nullable Long personId,
        Instant at,
        @Nullable Instant liftedAt,
        @Nullable String appeal,
        @Nullable Verdict verdict,
        @Nullable String verdictText) {

    /** What was decided on an appeal. */
    public enum Verdict {
        /** It stays hidden. */
        UPHELD,
        /** It is shown again. */
        LIFTED
    }

    /** Whether the author can still appeal. */
    public boolean canBeAppealed() {
        return appeal == null && liftedAt == null;
    }

    /** Path of the page where the author appeals, below the organisation. */
    public String appealPath() {
        return "/omprovning/" + id;
    }
}
