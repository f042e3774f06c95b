package se.radslag.opinionmap.polis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import se.radslag.opinionmap.Votes;

/**
 * A conversation as Polis' program maps it when it meets all votes at once. The same votes and the same {@link
 * Conditions} give the same map; another order of people may give other groups, as in Polis.
 */
public final class PolisMap {

    private final Votes votes;
    private final Components components;
    private final double[][] positions;
    private final Grouping grouping;
    private final GroupStatistics statistics;

    private PolisMap(
            Votes votes, Components components, double[][] positions, Grouping grouping, GroupStatistics statistics) {
        this.votes = votes;
        this.components = components;
        this.positions = positions;
        this.grouping = grouping;
        this.statistics = statistics;
    }

    /** The map of these votes. */
    public static PolisMap of(Votes votes, Conditions conditions) {
        var table = new Table(votes, conditions);
        Components components = Components.of(table);
        double[][] positions = IntStream.range(0, votes.people())
                .mapToObj(person -> components.position(table, person))
                .toArray(double[][]::new);
        Grouping grouping = Grouping.of(table, positions, order(votes, conditions), conditions.groups());
        return new PolisMap(
                votes, components, positions, grouping, GroupStatistics.of(votes, grouping.groups(), conditions));
    }

    private static int[] order(Votes votes, Conditions conditions) {
        int[] place = new int[votes.people()];
        Arrays.fill(place, Integer.MAX_VALUE);
        for (int i = 0; i < conditions.order().size(); i++) {
            int person = votes.person(conditions.order().get(i));
            if (person >= 0) {
                place[person] = Math.min(place[person], i);
            }
        }
        return IntStream.range(0, place.length)
                .boxed()
                .sorted(Comparator.comparingInt(person -> place[person]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The votes it was made from. */
    public Votes votes() {
        return votes;
    }

    /** The principal components. */
    public Components components() {
        return components;
    }

    /** Where a person stands, on the first and the second component. */
    public double[] position(int person) {
        return positions[person].clone();
    }

    /** The people of each group, by number, rising. */
    public List<int[]> groups() {
        return grouping.groups().stream().map(int[]::clone).toList();
    }

    /** How many base clusters the groups are made of. */
    public int baseClusters() {
        return grouping.baseClusters();
    }

    /** The silhouette of each number of groups that was tried. */
    public SortedMap<Integer, Double> silhouettes() {
        return grouping.silhouettes();
    }

    /** What is told of the groups. */
    public GroupStatistics statistics() {
        return statistics;
    }

    /** How much a statement should be shown; see {@link GroupStatistics#priority(int, Components)}. */
    public double priority(int statement) {
        return statistics.priority(statement, components);
    }
}
