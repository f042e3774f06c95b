package se.radslag.outcome.indicator.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.goal.Goal;
import se.radslag.outcome.indicator.reading.Compared;

/**
 * What indicators there are.
 *
 * @param words that were looked for, or empty
 * @param area that was chosen, or empty
 * @param choosing null while there are no municipalities
 * @param found what was found of the words and the area
 * @param read what those found say of the municipality, by their ids; those that do not tell of it are not among them
 * @param count how many there are in all
 * @param next address of the next page, or null
 * @param areas operating areas with how many each has
 */
public record BrowsePage(
        String words,
        String area,
        @Nullable Choosing choosing,
        List<Indicator> found,
        Map<String, Compared> read,
        int count,
        @Nullable String next,
        Map<String, Integer> areas,
        List<Start> starts,
        List<Goal> goals,
        List<Link> saved,
        @Nullable Source source) {

    /** A saved comparison. */
    public record Link(String href, String title) {}

    /** Whether something was looked for. */
    public boolean isSearch() {
        return !words.isEmpty() || !area.isEmpty();
    }
}
