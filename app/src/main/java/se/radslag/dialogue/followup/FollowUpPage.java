package se.radslag.dialogue.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether promises are kept.
 *
 * @param years all together first, then each year
 * @param next address of the next page of dialogues, or null
 */
public record FollowUpPage(
        List<Year> years, List<Kept> dialogues, @Nullable String next) {

    public Year all() {
        return years.getFirst();
    }
}
