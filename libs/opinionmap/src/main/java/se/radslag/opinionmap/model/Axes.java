package se.radslag.opinionmap.model;

import se.radslag.opinionmap.Votes;

/**
 * Turns a model so that its first axis is the one along which people differ most in what they say. Which way is up does
 * not matter to a model; it is chosen so that the statement that tells most is liked to the right, and above.
 */
final class Axes {

    private Axes() {}

    /** The same model, turned. */
    static Model turn(Model model, Votes votes) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int statement = 0; statement < votes.statements(); statement++) {
            int n = votes.agrees(statement) + votes.disagrees(statement);
            double x = model.weightX(statement);
            double y = model.weightY(statement);
            xx += n * x * x;
            xy += n * x * y;
            yy += n * y * y;
        }
        double half = (xx - yy) / 2;
        double root = Math.sqrt(half * half + xy * xy);
        double large = (xx + yy) / 2 + root;
        double small = Math.max(0, (xx + yy) / 2 - root);
        // the direction of the greater part: of the two ways to write it, the one that does not cancel
        double cos = half >= 0 ? half + root : xy;
        double sin = half >= 0 ? xy : root - half;
        double length = Math.sqrt(cos * cos + sin * sin);
        if (length == 0) {
            cos = 1;
            sin = 0;
        } else {
            cos /= length;
            sin /= length;
        }
        double[] theta = model.statements();
        double[] covariances = model.covariances();
        for (int statement = 0; statement < votes.statements(); statement++) {
            rotate(theta, covariances, statement, cos, sin);
        }
        upright(theta, covariances, votes, 1);
        upright(theta, covariances, votes, 2);
        double ratio = large == 0 ? 0 : Math.sqrt(small / large);
        return new Model(model.dimensions(), ratio, model.inclinationVariance(), theta, covariances);
    }

    private static void rotate(double[] theta, double[] covariances, int statement, double cos, double sin) {
        int t = 3 * statement;
        double x = theta[t + 1];
        double y = theta[t + 2];
        theta[t + 1] = cos * x + sin * y;
        theta[t + 2] = cos * y - sin * x;
        int c = 6 * statement;
        double bx = covariances[c + 1];
        double by = covariances[c + 2];
        covariances[c + 1] = cos * bx + sin * by;
        covariances[c + 2] = cos * by - sin * bx;
        double xx = covariances[c + 3];
        double xy = covariances[c + 4];
        double yy = covariances[c + 5];
        covariances[c + 3] = cos * cos * xx + 2 * cos * sin * xy + sin * sin * yy;
        covariances[c + 4] = cos * sin * (yy - xx) + (cos * cos - sin * sin) * xy;
        covariances[c + 5] = sin * sin * xx - 2 * cos * sin * xy + cos * cos * yy;
    }

    /** Turns an axis round if the statement that tells most on it is liked on the negative side. */
    private static void upright(double[] theta, double[] covariances, Votes votes, int axis) {
        double most = 0;
        boolean turn = false;
        for (int statement = 0; statement < votes.statements(); statement++) {
            double weight = theta[3 * statement + axis];
            double tells = weight * weight * (votes.agrees(statement) + votes.disagrees(statement));
            if (tells > most) {
                most = tells;
                turn = weight < 0;
            }
        }
        if (!turn) {
            return;
        }
        for (int statement = 0; statement < votes.statements(); statement++) {
            theta[3 * statement + axis] *= -1;
            covariances[6 * statement + axis] *= -1;
            covariances[6 * statement + 4] *= -1;
        }
    }
}
