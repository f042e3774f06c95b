package se.radslag.outcome.indicator.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure stands in its field.
 *
 * @param value the figure
 * @param rank 1 for the best, or the highest where nothing is better; those with the same figure share the best place
 *     among them and the places after it stay empty (1, 2, 2, 4)
 * @param tied how many have this figure, itself included
 * @param of how many figures there are
 * @param quarter null where there is no colour: nothing is better, or the figures are fewer than {@link Field#LEAST}
 */
public record Standing(
        double value, int rank, int tied, int of, @Nullable Quarter quarter) {

    public boolean isShared() {
        return tied > 1;
    }
}
