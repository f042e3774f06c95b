package se.radslag.outcome.indicator.comparison;

import java.util.Locale;

/** Which way is better. */
public enum Direction {
    HIGHER(1),
    LOWER(-1),
    /** Neither: the figure describes and does not judge. */
    NONE(0);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** Whether one can be better than another at all. */
    public boolean judges() {
        return sign != 0;
    }

    /**
     * How much better the one is than the other, in the unit of the figures; below nought if it is worse. Where nothing
     * is better, how much higher.
     */
    public double better(double one, double other) {
        return (sign == 0 ? 1 : sign) * (one - other);
    }

    /** Message key of its sentence. */
    public String key() {
        return "comparison.direction." + name().toLowerCase(Locale.ROOT);
    }
}
