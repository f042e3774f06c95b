package se.radslag.methods.opinion.author;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other words that were proposed for a statement.
 *
 * @param texts what is to stand in its place, 1 to 4
 * @param accepted what the author said, or null while they have not
 */
public record Rewording(
        long id,
        long statementId,
        List<String> texts,
        String reason,
        @Nullable Long personId,
        Instant at,
        @Nullable Boolean accepted) {

    public boolean isOpen() {
        return accepted == null;
    }

    /** Path of the page on which the author answers, below the organisation. */
    public String path() {
        return "/pastaenden/" + statementId + "/omformulering";
    }
}
