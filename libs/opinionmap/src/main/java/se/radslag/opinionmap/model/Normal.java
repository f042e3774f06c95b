package se.radslag.opinionmap.model;

/** The normal distribution, the same on every machine. */
public final class Normal {

    private Normal() {}

    /** How probable it is to be below this many standard deviations; error below 1e-7 (Abramowitz and Stegun 26.2.17). */
    public static double below(double deviations) {
        double z = Math.abs(deviations);
        double t = 1 / (1 + 0.2316419 * z);
        double tail = 0.3989422804014327
                * Logistic.expOfMinus(z * z / 2)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return deviations > 0 ? 1 - tail : tail;
    }

    /** A number from a standard normal distribution, made of two numbers that look random (Box and Muller). */
    public static double of(long mixed1, long mixed2) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - Chance.unit(mixed1)));
        return radius * StrictMath.cos(2 * Math.PI * Chance.unit(mixed2));
    }
}
