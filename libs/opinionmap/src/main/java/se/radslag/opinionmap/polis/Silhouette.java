package se.radslag.opinionmap.polis;

import java.util.List;

/**
 * How well points lie within their clusters (P. J. Rousseeuw, 1987): the mean over points of (b - a) / max(a, b), a
 * being the mean distance to the others of the own cluster and b that to the points of the nearest other. From -1 to 1;
 * a point alone counts 0. Points are not weighted.
 */
final class Silhouette {

    private Silhouette() {}

    static double of(double[][] points, List<KMeans.Cluster> clusters) {
        if (clusters.size() < 2) {
            return 0;
        }
        double sum = 0;
        for (KMeans.Cluster own : clusters) {
            for (int point : own.members()) {
                sum += of(points, point, own, clusters);
            }
        }
        return sum / points.length;
    }

    private static double of(double[][] points, int point, KMeans.Cluster own, List<KMeans.Cluster> clusters) {
        if (own.members().length == 1) {
            return 0;
        }
        double within = distances(points, point, own) / (own.members().length - 1);
        double nearest = Double.POSITIVE_INFINITY;
        for (KMeans.Cluster other : clusters) {
            if (other != own) {
                nearest = Math.min(nearest, distances(points, point, other) / other.members().length);
            }
        }
        double larger = Math.max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }

    private static double distances(double[][] points, int point, KMeans.Cluster cluster) {
        double sum = 0;
        for (int other : cluster.members()) {
            sum += Math.hypot(points[point][0] - points[other][0], points[point][1] - points[other][1]);
        }
        return sum;
    }
}
