package se.radslag.opinionmap.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;

/**
 * Where one person stands who has said this, on a model as it is: the most probable position and, from the curvature
 * there, how sure it is. Depends on nothing but the model and the person's own votes. One for each thread; holds one
 * person at a time.
 */
public final class Place {

    private static final double CLOSE = 1e-5;
    private static final int MOST_STEPS = 50;

    private final Model model;
    private int[] statements = new int[64];
    private byte[] values = new byte[64];
    private int size;

    /** The person's inclination, and position on both axes. */
    public double inclination;

    public double x;
    public double y;
    /** Variances of x and y, and their covariance. */
    public double varianceX;

    public double varianceY;
    public double covariance;
    /** Variance of the inclination, and its covariance with x and y. */
    public double varianceInclination;

    public double covarianceX;
    public double covarianceY;

    public Place(Model model) {
        this.model = model;
    }

    /** Begins with a person who has said nothing. */
    public void clear() {
        size = 0;
    }

    /** The person has said this of a statement; passes tell nothing of the position. */
    public void say(int statement, int value) {
        if (value == 0) {
            return;
        }
        if (size == values.length) {
            statements = Arrays.copyOf(statements, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        statements[size] = statement;
        values[size++] = (byte) value;
    }

    /** The person has said this; statements that the votes do not know are left out. */
    public void sayAll(Votes votes, Map<String, Vote> cast) {
        int[] known = cast.keySet().stream()
                .mapToInt(votes::statement)
                .filter(statement -> statement >= 0)
                .sorted()
                .toArray();
        for (int statement : known) {
            say(
                    statement,
                    Objects.requireNonNull(cast.get(votes.statementId(statement)))
                            .value());
        }
    }

    /** Finds the place. The statements must have been said in rising order for the result to be the same to the last bit. */
    public void find() {
        inclination = x = y = 0;
        // First two steps along the bound that lies below the curve everywhere: they cannot overshoot. Then Newton's.
        for (int step = 0; step < MOST_STEPS; step++) {
            double moved = step(step >= 2);
            if (step >= 2 && moved < CLOSE) {
                return;
            }
        }
    }

    private double step(boolean newton) {
        double[] theta = model.statements();
        double a00 = 1 / model.inclinationVariance();
        double a01 = 0;
        double a02 = 0;
        double a11 = 1;
        double a12 = 0;
        double a22 = 1;
        double g0 = -inclination * a00;
        double g1 = -x;
        double g2 = -y;
        for (int i = 0; i < size; i++) {
            int at = 3 * statements[i];
            double wx = theta[at + 1];
            double wy = theta[at + 2];
            double eta = theta[at] + inclination + wx * x + wy * y;
            double agree = Logistic.of(eta);
            double pull = (values[i] > 0 ? 1 : 0) - agree;
            double curvature = newton ? agree * (1 - agree) : Logistic.curvature(Math.abs(eta));
            g0 += pull;
            g1 += wx * pull;
            g2 += wy * pull;
            a00 += curvature;
            a01 += curvature * wx;
            a02 += curvature * wy;
            a11 += curvature * wx * wx;
            a12 += curvature * wx * wy;
            a22 += curvature * wy * wy;
        }
        double c00 = a11 * a22 - a12 * a12;
        double c01 = a02 * a12 - a01 * a22;
        double c02 = a01 * a12 - a02 * a11;
        double scale = 1 / (a00 * c00 + a01 * c01 + a02 * c02);
        varianceInclination = c00 * scale;
        covarianceX = c01 * scale;
        covarianceY = c02 * scale;
        varianceX = (a00 * a22 - a02 * a02) * scale;
        covariance = (a01 * a02 - a00 * a12) * scale;
        varianceY = (a00 * a11 - a01 * a01) * scale;
        double d0 = varianceInclination * g0 + covarianceX * g1 + covarianceY * g2;
        double d1 = covarianceX * g0 + varianceX * g1 + covariance * g2;
        double d2 = covarianceY * g0 + covariance * g1 + varianceY * g2;
        double longest = Math.max(Math.abs(d0), Math.max(Math.abs(d1), Math.abs(d2)));
        double part = longest > 2 ? 2 / longest : 1;
        inclination += part * d0;
        x += part * d1;
        y += part * d2;
        return longest;
    }
}
