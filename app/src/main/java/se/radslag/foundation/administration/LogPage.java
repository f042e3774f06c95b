package se.radslag.foundation.administration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, latest first.
 *
 * @param next path of the next page, or null
 */
public record LogPage(List<Line> lines, @Nullable String next) {

    /**
     * One thing done.
     *
     * @param actor name of the person or of another system's key, or null for the system itself
     */
    public record Line(
            long position, Instant at, @Nullable String actor, String action, String subject, String details) {}
}
