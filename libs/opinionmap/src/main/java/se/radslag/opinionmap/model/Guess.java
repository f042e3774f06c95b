package se.radslag.opinionmap.model;

import se.radslag.opinionmap.Votes;

/**
 * What is believed of one person while the model is fitted: the mean m and covariance v of inclination (0) and position
 * (1, 2). Bound to one thread; holds one person at a time.
 */
final class Guess {

    double m0;
    double m1;
    double m2;
    double v00;
    double v01;
    double v02;
    double v11;
    double v12;
    double v22;
    /** For each of the person's cells the curvature it was last seen with; 0 for a pass. */
    double[] curvatures = new double[64];

    /** Nothing is known of the person but what is known of all. */
    void forget(double inclinationVariance) {
        m0 = m1 = m2 = 0;
        v00 = inclinationVariance;
        v11 = v22 = 1;
        v01 = v02 = v12 = 0;
    }

    void load(double[] state, int at) {
        m0 = state[at];
        m1 = state[at + 1];
        m2 = state[at + 2];
        v00 = state[at + 3];
        v01 = state[at + 4];
        v02 = state[at + 5];
        v11 = state[at + 6];
        v12 = state[at + 7];
        v22 = state[at + 8];
    }

    void save(double[] state, int at) {
        state[at] = m0;
        state[at + 1] = m1;
        state[at + 2] = m2;
        state[at + 3] = v00;
        state[at + 4] = v01;
        state[at + 5] = v02;
        state[at + 6] = v11;
        state[at + 7] = v12;
        state[at + 8] = v22;
    }

    /** One step: where the person stands if the statements stand where the model says. */
    void improve(double[] theta, double inclinationVariance, Votes votes, int from, int to) {
        if (to - from > curvatures.length) {
            curvatures = new double[2 * (to - from)];
        }
        double a00 = 1 / inclinationVariance;
        double a01 = 0;
        double a02 = 0;
        double a11 = 1;
        double a12 = 0;
        double a22 = 1;
        double g0 = 0;
        double g1 = 0;
        double g2 = 0;
        for (int cell = from; cell < to; cell++) {
            int value = votes.valueAt(cell);
            if (value == 0) {
                curvatures[cell - from] = 0;
                continue;
            }
            int at = 3 * votes.statementAt(cell);
            double b = theta[at];
            double x = theta[at + 1];
            double y = theta[at + 2];
            double eta = b + m0 + x * m1 + y * m2;
            double spread = v00 + x * (2 * v01 + x * v11 + 2 * y * v12) + y * (2 * v02 + y * v22);
            double curvature = Logistic.curvature(Math.sqrt(eta * eta + Math.max(0, spread)));
            curvatures[cell - from] = curvature;
            double pull = 0.5 * value - curvature * b;
            double cx = curvature * x;
            double cy = curvature * y;
            g0 += pull;
            g1 += x * pull;
            g2 += y * pull;
            a00 += curvature;
            a01 += cx;
            a02 += cy;
            a11 += cx * x;
            a12 += cx * y;
            a22 += cy * y;
        }
        double c00 = a11 * a22 - a12 * a12;
        double c01 = a02 * a12 - a01 * a22;
        double c02 = a01 * a12 - a02 * a11;
        double scale = 1 / (a00 * c00 + a01 * c01 + a02 * c02);
        v00 = c00 * scale;
        v01 = c01 * scale;
        v02 = c02 * scale;
        v11 = (a00 * a22 - a02 * a02) * scale;
        v12 = (a01 * a02 - a00 * a12) * scale;
        v22 = (a00 * a11 - a01 * a01) * scale;
        m0 = v00 * g0 + v01 * g1 + v02 * g2;
        m1 = v01 * g0 + v11 * g1 + v12 * g2;
        m2 = v02 * g0 + v12 * g1 + v22 * g2;
    }
}
