package se.radslag.opinionmap.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.radslag.opinionmap.model.Blocks;

/**
 * Divides a map so that people stand as close to the middle of their group as can be found (Lloyd's iterations from
 * several starts that are the same every time; the best result counts).
 */
final class KMeans {

    private static final int MOST_ITERATIONS = 60;

    private final Points points;
    private final int threads;
    private final Division whole;

    private KMeans(Points points, int threads) {
        this.points = points;
        this.threads = threads;
        this.whole = settle(new Start(new double[] {0}, new double[] {0}));
    }

    /** Where the middles of the groups are at first. */
    private record Start(double[] xs, double[] ys) {}

    /** The best divisions found into 2, 3 ... most groups; fewer if there are not so many different points. */
    static Division[] upTo(Points points, int most, int threads) {
        KMeans means = new KMeans(points, threads);
        int highest = Math.min(most, points.size());
        Division[] found = new Division[Math.max(0, highest - 1)];
        int[] order = found.length == 0 ? new int[0] : means.orderAlongTheFirstAxis();
        Division before = means.whole;
        for (int groups = 2; groups <= highest; groups++) {
            before = means.best(groups, before, order);
            found[groups - 2] = before;
        }
        return found;
    }

    /** Everyone in one group. */
    static Division one(Points points) {
        return new KMeans(points, 1).whole;
    }

    private Division best(int groups, Division before, int[] order) {
        List<Start> starts = new ArrayList<>();
        starts.add(alongTheFirstAxis(groups, order));
        for (int turn = 0; turn < 3; turn++) {
            starts.add(around(groups, turn));
        }
        for (int group = 0; group < before.groups(); group++) {
            starts.add(split(before, group, true));
            starts.add(split(before, group, false));
        }
        Division[] settled = new Division[starts.size()];
        Blocks.run(settled.length, threads, start -> settled[start] = settle(starts.get(start)));
        Division best = settled[0];
        for (Division one : settled) {
            best = better(best, one);
        }
        return best;
    }

    private static Division better(Division one, Division other) {
        return other.spread() < one.spread() * (1 - 1e-9) ? other : one;
    }

    private int[] orderAlongTheFirstAxis() {
        return IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> points.xs[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Starts where the points are divided into equal parts on the first axis. */
    private Start alongTheFirstAxis(int groups, int[] order) {
        double[] starts = new double[groups];
        long passed = 0;
        int next = 0;
        for (int i : order) {
            passed += points.weights[i];
            while (next < groups && passed * 2 * groups >= (2L * next + 1) * points.total) {
                starts[next++] = points.xs[i];
            }
        }
        return new Start(starts, new double[groups]);
    }

    private static final double[] DIRECTIONS_X = {
        1,
        0.9238795325,
        0.7071067812,
        0.3826834324,
        0,
        -0.3826834324,
        -0.7071067812,
        -0.9238795325,
        -1,
        -0.9238795325,
        -0.7071067812,
        -0.3826834324,
        0,
        0.3826834324,
        0.7071067812,
        0.9238795325
    };

    /** Starts evenly around the middle. */
    private Start around(int groups, int turn) {
        double[] xs = new double[groups];
        double[] ys = new double[groups];
        double radius = Math.sqrt(whole.spread() / Math.max(1, points.total));
        for (int group = 0; group < groups; group++) {
            int direction = (16 * group / groups + 2 * turn) % 16;
            xs[group] = whole.xs()[0] + radius * DIRECTIONS_X[direction];
            ys[group] = whole.ys()[0] + radius * DIRECTIONS_X[(direction + 12) % 16];
        }
        return new Start(xs, ys);
    }

    /** Starts from the division into one fewer, with one group split across or along the first axis. */
    private Start split(Division before, int group, boolean across) {
        double step = Math.sqrt(before.spread() / Math.max(1, points.total)) / 2;
        double[] xs = Arrays.copyOf(before.xs(), before.groups() + 1);
        double[] ys = Arrays.copyOf(before.ys(), before.groups() + 1);
        xs[before.groups()] = xs[group] + (across ? step : 0);
        ys[before.groups()] = ys[group] + (across ? 0 : step);
        xs[group] -= across ? step : 0;
        ys[group] -= across ? 0 : step;
        return new Start(xs, ys);
    }

    /** Lloyd's iterations. A middle that nobody is nearest to stays where it is. */
    private Division settle(Start start) {
        double[] xs = start.xs().clone();
        double[] ys = start.ys().clone();
        int groups = xs.length;
        int[] belongs = new int[points.size()];
        Arrays.fill(belongs, -1);
        double[] sumX = new double[groups];
        double[] sumY = new double[groups];
        long[] weight = new long[groups];
        double spread = 0;
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            Arrays.fill(sumX, 0);
            Arrays.fill(sumY, 0);
            Arrays.fill(weight, 0);
            boolean changed = false;
            spread = 0;
            for (int i = 0; i < belongs.length; i++) {
                int nearest = 0;
                double least = Double.POSITIVE_INFINITY;
                for (int group = 0; group < groups; group++) {
                    double dx = points.xs[i] - xs[group];
                    double dy = points.ys[i] - ys[group];
                    double distance = dx * dx + dy * dy;
                    if (distance < least) {
                        least = distance;
                        nearest = group;
                    }
                }
                changed |= nearest != belongs[i];
                belongs[i] = nearest;
                sumX[nearest] += points.weights[i] * points.xs[i];
                sumY[nearest] += points.weights[i] * points.ys[i];
                weight[nearest] += points.weights[i];
                spread += points.weights[i] * least;
            }
            if (!changed) {
                break;
            }
            for (int group = 0; group < groups; group++) {
                if (weight[group] > 0) {
                    xs[group] = sumX[group] / weight[group];
                    ys[group] = sumY[group] / weight[group];
                }
            }
        }
        return sorted(xs, ys, spread, weight);
    }

    private Division sorted(double[] xs, double[] ys, double spread, long[] weight) {
        int[] order = IntStream.range(0, xs.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> xs[i]).thenComparingDouble(i -> ys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        long least = points.total;
        double[] sortedX = new double[xs.length];
        double[] sortedY = new double[xs.length];
        for (int i = 0; i < order.length; i++) {
            sortedX[i] = xs[order[i]];
            sortedY[i] = ys[order[i]];
            least = Math.min(least, weight[order[i]]);
        }
        return new Division(sortedX, sortedY, spread, points.total == 0 ? 0 : (double) least / points.total);
    }
}
