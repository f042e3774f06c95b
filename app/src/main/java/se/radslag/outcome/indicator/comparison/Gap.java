package se.radslag.outcome.indicator.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Women and men apart, in one year.
 *
 * @param women the figure for women
 * @param men the figure for men
 */
public record Gap(double women, double men) {

    /** The gap, or null unless both figures are known. */
    public static @Nullable Gap of(@Nullable Double women, @Nullable Double men) {
        return women == null || men == null ? null : new Gap(women, men);
    }

    /** Women's figure less men's, in the unit of the indicator. */
    public double difference() {
        return women - men;
    }

    /** How wide the gap is, whoever's figure is higher. */
    public double width() {
        return Math.abs(difference());
    }
}
