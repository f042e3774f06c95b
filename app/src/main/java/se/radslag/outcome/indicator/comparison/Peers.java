package se.radslag.outcome.indicator.comparison;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A municipality beside those that are like it, in one year. It is never one of its own peers.
 *
 * @param peers how many are like it
 * @param known how many of them have a figure
 * @param mean the mean of their figures, each counted once however many live there; null if none has any
 * @param best the id of the best of them, of several the first by id; null where nothing is better or none has a figure
 * @param bestValue its figure; null when {@code best} is
 * @param distance how much better the best of them is than the municipality, in the unit of the indicator; nought or
 *     below if the municipality is as good or better; null if one of the two is not known
 */
public record Peers(
        int peers,
        int known,
        @Nullable Double mean,
        @Nullable String best,
        @Nullable Double bestValue,
        @Nullable Double distance) {

    /**
     * Compares.
     *
     * @param own the municipality's figure, or null if it has none
     * @param figures the peers' figures by their ids; null for those that have none
     */
    public static Peers of(Direction direction, @Nullable Double own, Map<String, @Nullable Double> figures) {
        double sum = 0;
        int known = 0;
        String best = null;
        Double bestValue = null;
        for (Map.Entry<String, @Nullable Double> peer : new TreeMap<>(figures).entrySet()) {
            Double value = peer.getValue();
            if (value == null) {
                continue;
            }
            sum += value;
            known++;
            if (direction.judges() && (bestValue == null || direction.better(value, bestValue) > 0)) {
                best = peer.getKey();
                bestValue = value;
            }
        }
        return new Peers(
                figures.size(),
                known,
                known == 0 ? null : sum / known,
                best,
                bestValue,
                own == null || bestValue == null ? null : direction.better(bestValue, Objects.requireNonNull(own)));
    }
}
