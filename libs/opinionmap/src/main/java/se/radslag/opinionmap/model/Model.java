package se.radslag.opinionmap.model;

/**
 * The numbers of a model of opinion. The logit of the probability that a person with inclination a and position (x, y)
 * agrees with a statement is {@code b + a + wx * x + wy * y}, where x and y are about 0 with a standard deviation of 1.
 *
 * @param dimensions 1 or 2
 * @param ratio how much less position on the second axis matters than on the first: 0 to 1. Distances on the map are
 *     taken with y times this, so that people who are equally far apart differ equally much in what they say
 * @param inclinationVariance how much people differ in their inclination to agree with whatever is said
 * @param statements for each statement b, wx, wy
 * @param covariances for each statement the errors' covariances: bb, bx, by, xx, xy, yy
 */
public record Model(
        int dimensions, double ratio, double inclinationVariance, double[] statements, double[] covariances) {

    public double intercept(int statement) {
        return statements[3 * statement];
    }

    public double weightX(int statement) {
        return statements[3 * statement + 1];
    }

    public double weightY(int statement) {
        return statements[3 * statement + 2];
    }

    /** The length of a statement's direction: how much position matters. */
    public double length(int statement) {
        double x = weightX(statement);
        double y = weightY(statement);
        return Math.sqrt(x * x + y * y);
    }

    /** The variance of {@code b + dx * wx + dy * wy} for a statement. */
    public double variance(int statement, double dx, double dy) {
        int c = 6 * statement;
        return covariances[c]
                + 2 * (dx * covariances[c + 1] + dy * covariances[c + 2])
                + dx * dx * covariances[c + 3]
                + 2 * dx * dy * covariances[c + 4]
                + dy * dy * covariances[c + 5];
    }
}
