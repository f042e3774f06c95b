package se.radslag.opinionmap;

/**
 * Between what a share of people probably lies: were the same number of people asked again and again, some nineteen of
 * twenty such intervals would hold the true share.
 *
 * @param low from 0 (for a difference: -1)
 * @param high to 1
 */
public record Interval(double low, double high) {

    /** The normal deviate of 95 % two-sided. */
    static final double DEVIATE = 1.959963984540054;

    /** Wilson's interval for a share that was seen as {@code part} of {@code whole}; from 0 to 1 if nobody was asked. */
    public static Interval ofShare(int part, int whole) {
        if (whole == 0) {
            return new Interval(0, 1);
        }
        double z2 = DEVIATE * DEVIATE;
        double share = (double) part / whole;
        double middle = (share + z2 / (2 * whole)) / (1 + z2 / whole);
        double half = DEVIATE / (1 + z2 / whole) * Math.sqrt(share * (1 - share) / whole + z2 / (4.0 * whole * whole));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Newcombe's interval for the difference of two shares, the first less the second. */
    public static Interval ofDifference(int part1, int whole1, int part2, int whole2) {
        if (whole1 == 0 || whole2 == 0) {
            return new Interval(-1, 1);
        }
        double p1 = (double) part1 / whole1;
        double p2 = (double) part2 / whole2;
        Interval i1 = ofShare(part1, whole1);
        Interval i2 = ofShare(part2, whole2);
        double down = Math.sqrt(square(p1 - i1.low) + square(i2.high - p2));
        double up = Math.sqrt(square(i1.high - p1) + square(p2 - i2.low));
        return new Interval(Math.max(-1, p1 - p2 - down), Math.min(1, p1 - p2 + up));
    }

    private static double square(double value) {
        return value * value;
    }
}
