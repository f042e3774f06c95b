package se.radslag.outcome.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Which indicators are looked for.
 *
 * @param words looked for in titles, descriptions and ids, or empty for all
 * @param about only those that tell of such, or null
 * @param operatingArea only those of the area, or empty
 * @param groupId only those of the group, or empty
 * @param onlyCurrent whether those that are no longer measured, or that the source no longer knows, are left out
 * @param withFigures whether those are left out of which no figures have been retrieved
 * @param source only those from there
 * @param after the id of the last indicator of the page before, or empty for the first page
 */
public record IndicatorQuery(
        String words,
        Municipality.@Nullable Type about,
        String operatingArea,
        String groupId,
        boolean onlyCurrent,
        boolean withFigures,
        Source source,
        String after) {

    /** All that the source has figures of, and that match the words. */
    public static IndicatorQuery of(String words, Source source) {
        return new IndicatorQuery(words, null, "", "", false, true, source, "");
    }
}
