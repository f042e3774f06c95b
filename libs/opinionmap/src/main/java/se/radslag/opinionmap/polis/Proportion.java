package se.radslag.opinionmap.polis;

/** Polis' estimates of shares and its tests of them, which add one of each kind to what was counted. */
final class Proportion {

    /** The normal deviate of 90 % one-sided, above which Polis takes a test to be significant. */
    static final double SIGNIFICANT = 1.2816;

    private Proportion() {}

    /** Laplace's rule of succession: (part + 1) / (whole + 2). */
    static double estimate(int part, int whole) {
        return (part + 1.0) / (whole + 2.0);
    }

    /** How many standard deviations a share is above a half, one counted part being added to both numbers. */
    static double test(int part, int whole) {
        return 2 * Math.sqrt(whole + 1.0) * ((part + 1.0) / (whole + 1.0) - 0.5);
    }

    /**
     * How many standard deviations one share is above another (two proportions, pooled variance), one being added to all
     * four numbers. 0 where nothing can differ.
     */
    static double differenceTest(int part1, int whole1, int part2, int whole2) {
        double n1 = whole1 + 1.0;
        double n2 = whole2 + 1.0;
        double p1 = (part1 + 1.0) / n1;
        double p2 = (part2 + 1.0) / n2;
        double pooled = (part1 + part2 + 2.0) / (n1 + n2);
        return pooled == 1 ? 0 : (p1 - p2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    }
}
