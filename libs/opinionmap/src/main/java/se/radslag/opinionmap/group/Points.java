package se.radslag.opinionmap.group;

/**
 * Positions on the map, those that are close to one another taken together: the map is ruled into squares with a side
 * of 1/32 of people's spread, and each square that anyone stands in is a point with a weight. A million people are some
 * thousand points, and the sums are the same in whatever order people come.
 */
final class Points {

    private static final int PER_UNIT = 32;
    private static final int HALF = 6 * PER_UNIT;
    private static final int SIDE = 2 * HALF + 1;

    final double[] xs;
    final double[] ys;
    final int[] weights;
    final long total;

    private Points(double[] xs, double[] ys, int[] weights, long total) {
        this.xs = xs;
        this.ys = ys;
        this.weights = weights;
        this.total = total;
    }

    /** The squares of these positions. */
    static Points of(float[] x, float[] y, int size) {
        int[] counts = new int[SIDE * SIDE];
        int squares = 0;
        for (int i = 0; i < size; i++) {
            int at = SIDE * square(y[i]) + square(x[i]);
            if (counts[at]++ == 0) {
                squares++;
            }
        }
        double[] xs = new double[squares];
        double[] ys = new double[squares];
        int[] weights = new int[squares];
        int next = 0;
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] > 0) {
                xs[next] = (double) (at % SIDE - HALF) / PER_UNIT;
                ys[next] = (double) (at / SIDE - HALF) / PER_UNIT;
                weights[next++] = counts[at];
            }
        }
        return new Points(xs, ys, weights, size);
    }

    private static int square(float value) {
        return HALF + Math.clamp((long) Math.floor(value * PER_UNIT + 0.5), -HALF, HALF);
    }

    int size() {
        return xs.length;
    }
}
