package se.radslag.opinionmap.model;

/**
 * The logistic function from additions and multiplications alone. {@link Math#exp} may differ in the last bit from one
 * machine to another; these give the same everywhere. Relative error below 1e-9.
 */
public final class Logistic {

    private static final double LOG2_E = 1.4426950408889634;

    private Logistic() {}

    /** 1 / (1 + exp(-x)). */
    public static double of(double x) {
        double e = expOfMinus(Math.abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /** exp(-x) for x from 0 up. */
    static double expOfMinus(double x) {
        if (x > 700) {
            return 0;
        }
        double power = -x * LOG2_E;
        int whole = (int) power - 1;
        // 2^f = exp(t) with t = f ln 2 - ln(2)/2 in ±0.35, times the square root of two
        double t = (power - whole) * 0.6931471805599453 - 0.34657359027997264 - 0.34657359027997264;
        double p = 1
                + t
                        * (1
                                + t
                                        * (1 / 2.0
                                                + t
                                                        * (1 / 6.0
                                                                + t
                                                                        * (1 / 24.0
                                                                                + t
                                                                                        * (1 / 120.0
                                                                                                + t
                                                                                                        * (1 / 720.0
                                                                                                                + t
                                                                                                                        * (1
                                                                                                                                        / 5040.0
                                                                                                                                + t
                                                                                                                                        * (1
                                                                                                                                                        / 40320.0
                                                                                                                                                + t
                                                                                                                                                        * (1
                                                                                                                                                                / 362880.0)))))))));
        return p * Double.longBitsToDouble((long) (whole + 1 + 1023) << 52);
    }

    /**
     * Pólya and Gamma's mean tanh(c/2) / (2c) for c above 0: the curvature of the quadratic that touches the
     * logarithm of the logistic function at c and lies below it everywhere (Jaakkola and Jordan 2000).
     */
    static double curvature(double c) {
        if (c < 1e-4) {
            return 0.25;
        }
        double e = expOfMinus(c);
        return (1 - e) / (2 * c * (1 + e));
    }
}
