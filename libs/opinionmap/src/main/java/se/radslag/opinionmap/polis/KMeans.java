package se.radslag.opinionmap.polis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lloyd's k-means on points of the plane as Polis does it: starts from the first distinct points, a point that is equally
 * near to several centres goes to the last of them, a cluster that loses all its points is gone, and it ends when no
 * centre moves by {@value #STILL} or more, the centres being compared in sorted order.
 */
final class KMeans {

    private static final double STILL = 0.01;

    /** @param members indices of points, rising */
    record Cluster(double x, double y, int[] members) {}

    private record Point(double x, double y) {
        static final Comparator<Point> ORDER =
                Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private final double[][] points;
    private final double[] weights;

    /** Takes the arrays over. */
    KMeans(double[][] points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    /**
     * The clusters.
     *
     * @param again how many times at most the points are assigned again after the first time
     */
    List<Cluster> clusters(int k, int again) {
        List<Point> centres = first(k);
        for (int round = 0; ; round++) {
            List<Cluster> clusters = assign(centres);
            List<Point> moved =
                    clusters.stream().map(one -> new Point(one.x, one.y)).toList();
            if (round == again || still(centres, moved)) {
                return clusters;
            }
            centres = moved;
        }
    }

    private List<Point> first(int k) {
        List<Point> centres = new ArrayList<>();
        Set<Point> met = new HashSet<>();
        for (double[] point : points) {
            var centre = new Point(point[0] + 0.0, point[1] + 0.0);
            if (centres.size() < k && met.add(centre)) {
                centres.add(centre);
            }
        }
        return centres;
    }

    private List<Cluster> assign(List<Point> centres) {
        int[] nearest = new int[points.length];
        int[] sizes = new int[centres.size()];
        double[][] sums = new double[centres.size()][3];
        for (int p = 0; p < points.length; p++) {
            int to = nearest(points[p], centres);
            nearest[p] = to;
            sizes[to]++;
            sums[to][0] += weights[p] * points[p][0];
            sums[to][1] += weights[p] * points[p][1];
            sums[to][2] += weights[p];
        }
        int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[sizes.length];
        for (int p = 0; p < points.length; p++) {
            members[nearest[p]][filled[nearest[p]]++] = p;
        }
        List<Cluster> clusters = new ArrayList<>();
        for (int c = 0; c < sizes.length; c++) {
            if (sizes[c] > 0) {
                clusters.add(new Cluster(sums[c][0] / sums[c][2], sums[c][1] / sums[c][2], members[c]));
            }
        }
        return clusters;
    }

    private static int nearest(double[] point, List<Point> centres) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centres.size(); c++) {
            double x = point[0] - centres.get(c).x;
            double y = point[1] - centres.get(c).y;
            double distance = x * x + y * y;
            if (distance <= least) {
                least = distance;
                nearest = c;
            }
        }
        return nearest;
    }

    private static boolean still(List<Point> before, List<Point> after) {
        if (before.size() != after.size()) {
            return false;
        }
        List<Point> from = before.stream().sorted(Point.ORDER).toList();
        List<Point> to = after.stream().sorted(Point.ORDER).toList();
        for (int c = 0; c < from.size(); c++) {
            if (from.get(c).distance(to.get(c)) >= STILL) {
                return false;
            }
        }
        return true;
    }
}
