package se.radslag.outcome.indicator.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.Value;
import se.radslag.outcome.indicator.comparison.Standing;
import se.radslag.outcome.indicator.goal.Goal;
import se.radslag.outcome.indicator.picture.Atlas;
import se.radslag.outcome.indicator.picture.Course;
import se.radslag.outcome.indicator.picture.Strip;
import se.radslag.outcome.indicator.reading.Compared;

/**
 * One indicator.
 *
 * @param years that it can be compared in, the latest first
 * @param course how the municipality, its peers and the set have run; null where nobody has a figure
 * @param genders how women's and men's figures have run; null where they are not told apart
 * @param strip where everyone stands; null where nobody has a figure
 * @param plan the map; null where there are no borders
 * @param over the figures behind the pictures of years, the latest first
 * @param rows everyone of the set, in the order of their ranks, then those without a figure
 * @param goals those of Agenda 2030 that it tells of
 */
public record IndicatorPage(
        Compared compared,
        Choosing choosing,
        List<Integer> years,
        @Nullable Course course,
        @Nullable Course genders,
        @Nullable Strip strip,
        Atlas.@Nullable Plan plan,
        List<Year> over,
        List<Row> rows,
        List<Goal> goals) {

    /**
     * A year of the figures.
     *
     * @param median of the set
     */
    public record Year(
            int year,
            @Nullable Double own,
            @Nullable Double peers,
            @Nullable Double median,
            @Nullable Double women,
            @Nullable Double men) {}

    /**
     * A municipality.
     *
     * @param standing null without a figure
     */
    public record Row(
            Municipality municipality,
            Value value,
            @Nullable Standing standing,
            @Nullable Double women,
            @Nullable Double men,
            boolean own,
            boolean peer) {}

    /** Title of the peer or member of the code. */
    public String name(@Nullable String municipality) {
        return Stream.concat(choosing.circle().peers().stream(), choosing.circle().members().stream())
                .filter(one -> one.id().equals(municipality))
                .findFirst()
                .map(Municipality::title)
                .orElse("");
    }

    /** Whether women and men are told apart for anyone. */
    public boolean isDivided() {
        return rows.stream().anyMatch(row -> row.women() != null || row.men() != null);
    }
}
