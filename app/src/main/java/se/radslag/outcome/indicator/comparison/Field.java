package se.radslag.outcome.indicator.comparison;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a set of municipalities in one year. A municipality without a figure is not in the field: it has no
 * rank and no colour, and nobody's rank or colour depends on it.
 *
 * <p><b>Ranks.</b> The best figure has rank 1. Equal figures share the best rank among them: 1, 2, 2, 4.
 *
 * <p><b>Colours.</b> Each figure has a place from 0 (best) to 1 (worst) in the field: the share of figures that are better,
 * plus half the share of those that equal it. Below a quarter it is green, above three quarters red, otherwise yellow. So
 * equal figures always have the same colour, a group of equals that lies across a limit has the colour of its middle, no
 * more than a quarter is ever green or red but for such a group, and turning the direction around turns green into red.
 * Where all are equal, all are yellow.
 *
 * <p>Fewer than {@link #LEAST} figures have ranks but no colours: there are no quarters of three.
 */
public final class Field {

    /** Fewest figures that are coloured. */
    public static final int LEAST = 4;

    private static final double QUARTER = 0.25;

    private final Direction direction;
    /** Rising. */
    private final double[] values;

    private Field(Direction direction, double[] values) {
        this.direction = direction;
        this.values = values;
    }

    /** @throws IllegalArgumentException if one of the figures is not a number */
    public static Field of(Direction direction, Collection<Double> values) {
        return of(direction, values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** As {@link #of(Direction, Collection)}; the array is not kept. */
    public static Field of(Direction direction, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && !Double.isFinite(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("Not a figure: " + sorted[sorted.length - 1]);
        }
        return new Field(direction, sorted);
    }

    public int size() {
        return values.length;
    }

    public Direction direction() {
        return direction;
    }

    /**
     * Where a figure of the field stands.
     *
     * @throws IllegalArgumentException if no figure of the field equals it
     */
    public Standing standing(double value) {
        int from = first(value);
        int to = first(Math.nextUp(value));
        int tied = to - from;
        if (tied == 0) {
            throw new IllegalArgumentException("Not in the field: " + value);
        }
        int better = direction == Direction.LOWER ? from : values.length - to;
        return new Standing(value, better + 1, tied, values.length, quarter(better, tied));
    }

    private @Nullable Quarter quarter(int better, int tied) {
        if (!direction.judges() || values.length < LEAST) {
            return null;
        }
        double place = (better + tied / 2.0) / values.length;
        return place < QUARTER ? Quarter.BEST : place > 1 - QUARTER ? Quarter.WORST : Quarter.MIDDLE;
    }

    /** Place of the first figure that is not below the value. */
    private int first(double value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The figure below which half of them lie; the mean of the middle two where they are even; null for none. */
    public @Nullable Double median() {
        int middle = values.length / 2;
        return values.length == 0
                ? null
                : values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** The lowest figure; null for none. */
    public @Nullable Double lowest() {
        return values.length == 0 ? null : values[0];
    }

    /** The highest figure; null for none. */
    public @Nullable Double highest() {
        return values.length == 0 ? null : values[values.length - 1];
    }
}
