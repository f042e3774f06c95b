package se.radslag.outcome.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision in its latest wording.
 *
 * @param version number of the wording; above 1 it has been corrected
 */
public record Decision(long id, Matter matter, int version, Wording wording) {

    /** Path of its public page. */
    public String path() {
        return "/beslut/" + id;
    }

    /**
     * A wording that was or is in force.
     *
     * @param correction why it replaced the one before; empty for the first
     * @param by who wrote it down, or null where that is not known
     */
    public record Written(
            int version,
            Wording wording,
            String correction,
            @Nullable String by,
            Instant at) {}
}
