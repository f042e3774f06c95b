package se.radslag.tally.rule;

import java.math.BigInteger;

/**
 * A number that is not below zero, known to lie between two bounds, as whole multiples of two to the power of minus
 * {@code bits}. For rules whose exact fractions would grow beyond all measure: a comparison of numbers whose bounds
 * overlap throws {@link TooClose}, and the count is repeated with more bits. What cannot be told apart with
 * {@link #MOST_BITS} is taken to be equal.
 */
record Interval(BigInteger lower, BigInteger upper, int bits) {

    static final int FIRST_BITS = 256;
    static final int MOST_BITS = 4096;

    /** The numbers are too close to tell with these bits. */
    static final class TooClose extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooClose() {
            super(null, null, false, false);
        }
    }

    static Interval of(long number, int bits) {
        return of(BigInteger.valueOf(number), bits);
    }

    static Interval of(BigInteger number, int bits) {
        BigInteger exact = number.shiftLeft(bits);
        return new Interval(exact, exact, bits);
    }

    Interval plus(Interval other) {
        return new Interval(lower.add(other.lower), upper.add(other.upper), bits);
    }

    /** The difference, or zero where it would be below. */
    Interval minus(Interval other) {
        return new Interval(
                lower.subtract(other.upper).max(BigInteger.ZERO),
                upper.subtract(other.lower).max(BigInteger.ZERO),
                bits);
    }

    Interval times(Interval other) {
        return new Interval(
                lower.multiply(other.lower).shiftRight(bits),
                upper.multiply(other.upper).shiftRight(bits).add(BigInteger.ONE),
                bits);
    }

    Interval times(long factor) {
        BigInteger times = BigInteger.valueOf(factor);
        return new Interval(lower.multiply(times), upper.multiply(times), bits);
    }

    Interval over(long divisor) {
        BigInteger by = BigInteger.valueOf(divisor);
        return new Interval(lower.divide(by), upper.divide(by).add(BigInteger.ONE), bits);
    }

    /** @throws TooClose where the divisor cannot be told from zero */
    Interval over(Interval divisor) {
        if (divisor.lower.signum() == 0) {
            throw new TooClose();
        }
        return new Interval(
                lower.shiftLeft(bits).divide(divisor.upper),
                upper.shiftLeft(bits).divide(divisor.lower).add(BigInteger.ONE),
                bits);
    }

    boolean isZero() {
        return upper.signum() == 0;
    }

    /** @throws TooClose where the bounds overlap and more bits could help */
    int compare(Interval other) {
        if (upper.compareTo(other.lower) < 0) {
            return -1;
        }
        if (lower.compareTo(other.upper) > 0) {
            return 1;
        }
        boolean exact = lower.equals(upper) && other.lower.equals(other.upper);
        if (!exact && bits < MOST_BITS) {
            throw new TooClose();
        }
        return 0;
    }
}
