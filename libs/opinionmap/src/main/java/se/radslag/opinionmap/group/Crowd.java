package se.radslag.opinionmap.group;

import java.util.Arrays;
import se.radslag.opinionmap.model.Blocks;
import se.radslag.opinionmap.model.Chance;
import se.radslag.opinionmap.model.Normal;

/**
 * What a single bell-shaped crowd with the same spread as some positions would look like when divided: the measure of
 * whether there is a gap between groups, or only a division that k-means makes of anything (in the spirit of the gap
 * statistic of Tibshirani, Walther and Hastie 2001).
 */
final class Crowd {

    private static final int MOST_PEOPLE = 2000;
    private static final int CROWDS = 4;

    private Crowd() {}

    /**
     * How much smaller the spread within groups is than in such a crowd, for 2, 3 ... groups; in parts of the latter.
     */
    static double[] separations(Points points, Division[] divisions, int threads) {
        double[][] within = new double[CROWDS][];
        Blocks.run(CROWDS, threads, crowd -> within[crowd] = within(like(points, crowd), divisions.length));
        double[] expected = new double[divisions.length];
        int[] seen = new int[divisions.length];
        for (double[] crowd : within) {
            for (int i = 0; i < crowd.length; i++) {
                expected[i] += crowd[i];
                seen[i]++;
            }
        }
        double whole = KMeans.one(points).spread();
        double[] separations = new double[divisions.length];
        for (int i = 0; i < divisions.length; i++) {
            if (seen[i] > 0 && expected[i] > 0 && whole > 0) {
                separations[i] = 1 - divisions[i].spread() / whole / (expected[i] / seen[i]);
            }
        }
        return separations;
    }

    /** The spread within 2, 3 ... groups of a crowd, in parts of its whole spread. */
    private static double[] within(Points crowd, int divisions) {
        double whole = KMeans.one(crowd).spread();
        return Arrays.stream(KMeans.upTo(crowd, divisions + 1, 1))
                .mapToDouble(divided -> whole == 0 ? 0 : divided.spread() / whole)
                .toArray();
    }

    private static Points like(Points points, int crowd) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.size(); i++) {
            x += points.weights[i] * points.xs[i];
            y += points.weights[i] * points.ys[i];
        }
        x /= Math.max(1, points.total);
        y /= Math.max(1, points.total);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < points.size(); i++) {
            xx += points.weights[i] * (points.xs[i] - x) * (points.xs[i] - x);
            xy += points.weights[i] * (points.xs[i] - x) * (points.ys[i] - y);
            yy += points.weights[i] * (points.ys[i] - y) * (points.ys[i] - y);
        }
        double scale = 1.0 / Math.max(1, points.total);
        double first = Math.sqrt(xx * scale);
        double along = first == 0 ? 0 : xy * scale / first;
        double second = Math.sqrt(Math.max(0, yy * scale - along * along));
        int people = (int) Math.min(MOST_PEOPLE, points.total);
        float[] xs = new float[people];
        float[] ys = new float[people];
        for (int i = 0; i < people; i++) {
            double one = normal(crowd, i, 0);
            double two = normal(crowd, i, 1);
            xs[i] = (float) (x + first * one);
            ys[i] = (float) (y + along * one + second * two);
        }
        return Points.of(xs, ys, people);
    }

    private static double normal(int crowd, int person, int axis) {
        long number = Chance.mix(crowd * 2L + axis, person);
        return Normal.of(number, Chance.mix(number));
    }
}
