package se.radslag.dialogue.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * Who took part in a dialogue.
 *
 * @param at when they were counted, or null while they have not been
 * @param counted how many told something of themselves and are counted, or null where they were fewer than five
 * @param year the year of the population, or null
 * @param compared whether there was a population to compare with
 * @param turnout null while nothing has been counted
 */
public record ResultPage(
        Dialogue dialogue,
        @Nullable Instant at,
        @Nullable Integer counted,
        @Nullable Integer year,
        boolean compared,
        @Nullable Turnout turnout) {

    /** Path of the page below the organisation. */
    public String path() {
        return dialogue.path() + "/vilka-deltog";
    }
}
