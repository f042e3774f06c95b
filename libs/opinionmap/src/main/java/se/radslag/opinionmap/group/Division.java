package se.radslag.opinionmap.group;

/**
 * A map divided into groups: each point belongs to the nearest middle.
 *
 * @param xs the middles on the first axis, rising (ties: by the second)
 * @param ys the middles on the second axis
 * @param spread the sum of squared distances of people to their group's middle
 * @param smallest the share of people in the smallest group
 */
public record Division(double[] xs, double[] ys, double spread, double smallest) {

    /** How many groups there are. */
    public int groups() {
        return xs.length;
    }

    /** The group that a position is nearest to; the first of equals. */
    public int nearest(double x, double y) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int group = 0; group < xs.length; group++) {
            double distance = (x - xs[group]) * (x - xs[group]) + (y - ys[group]) * (y - ys[group]);
            if (distance < least) {
                least = distance;
                nearest = group;
            }
        }
        return nearest;
    }
}
