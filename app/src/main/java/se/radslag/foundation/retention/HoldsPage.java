package se.radslag.foundation.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Dialogues of which nothing is removed for now.
 *
 * @param free titles of the dialogues that are not held, by id
 * @param dialogue the id chosen
 * @param reason what is typed
 */
public record HoldsPage(
        List<Held> holds, Map<String, String> free, String dialogue, String reason, Map<String, String> errors) {

    /** A dialogue that is held. */
    public record Held(long id, String title, String reason, Instant at) {}
}
