package se.radslag.opinionmap.polis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.radslag.opinionmap.Votes;

/**
 * Polis' groups when there was no run before: those who have voted enough, in the order of their first vote, are gathered
 * into at most {@value #BASE_CLUSTERS} base clusters, these, weighted by their size, into two to five groups; the number
 * whose silhouette over the base clusters is best is taken, of equals the larger.
 *
 * @param groups the people of each group, rising
 * @param silhouettes of each number of groups that was tried
 * @param baseClusters how many there were
 */
record Grouping(List<int[]> groups, SortedMap<Integer, Double> silhouettes, int baseClusters) {

    private static final int ENOUGH_VOTES = 7;
    private static final int LEAST_CLUSTERED = 15;
    private static final int BASE_CLUSTERS = 100;
    private static final int BASE_ROUNDS = 100;
    /** Polis asks for a hundred, by a name that nothing reads, and gets this. */
    private static final int GROUP_ROUNDS = 20;

    private static final int MOST_GROUPS = 5;
    private static final int BASE_CLUSTERS_A_GROUP = 12;

    /**
     * The groups.
     *
     * @param positions of all people
     * @param order all people, in the order of their first vote
     */
    static Grouping of(Table table, double[][] positions, int[] order, int wanted) {
        int[] clustered = clustered(table, order);
        double[][] points =
                Arrays.stream(clustered).mapToObj(person -> positions[person]).toArray(double[][]::new);
        double[] once = new double[points.length];
        Arrays.fill(once, 1);
        List<KMeans.Cluster> base = new KMeans(points, once).clusters(BASE_CLUSTERS, BASE_ROUNDS);
        double[][] centres = base.stream()
                .map(cluster -> new double[] {cluster.x(), cluster.y()})
                .toArray(double[][]::new);
        double[] sizes =
                base.stream().mapToDouble(cluster -> cluster.members().length).toArray();

        int least = wanted == 0 ? 2 : wanted;
        int most = wanted == 0 ? Math.min(MOST_GROUPS, 2 + base.size() / BASE_CLUSTERS_A_GROUP) : wanted;
        SortedMap<Integer, Double> silhouettes = new TreeMap<>();
        List<KMeans.Cluster> best = List.of();
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = least; k <= most && !base.isEmpty(); k++) {
            List<KMeans.Cluster> clusters = new KMeans(centres, sizes).clusters(k, GROUP_ROUNDS);
            double silhouette = Silhouette.of(centres, clusters);
            silhouettes.put(k, silhouette);
            if (silhouette >= highest) {
                highest = silhouette;
                best = clusters;
            }
        }
        List<int[]> groups = new ArrayList<>();
        for (KMeans.Cluster group : best) {
            groups.add(Arrays.stream(group.members())
                    .flatMap(cluster -> Arrays.stream(base.get(cluster).members()))
                    .map(point -> clustered[point])
                    .sorted()
                    .toArray());
        }
        return new Grouping(groups, silhouettes, base.size());
    }

    /** Those with enough votes; if they are too few, also those with most. In the order of their first vote. */
    private static int[] clustered(Table table, int[] order) {
        Votes votes = table.votes();
        int enough = Math.min(ENOUGH_VOTES, table.columns());
        boolean[] chosen = new boolean[votes.people()];
        int count = 0;
        int[] voters = Arrays.stream(order).filter(p -> votes.votesOf(p) > 0).toArray();
        for (int person : voters) {
            chosen[person] = votes.votesOf(person) >= enough;
            count += chosen[person] ? 1 : 0;
        }
        if (count < LEAST_CLUSTERED) {
            IntStream.of(voters)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer person) -> -votes.votesOf(person)))
                    .limit(LEAST_CLUSTERED)
                    .forEach(person -> chosen[person] = true);
        }
        return Arrays.stream(voters).filter(person -> chosen[person]).toArray();
    }
}
