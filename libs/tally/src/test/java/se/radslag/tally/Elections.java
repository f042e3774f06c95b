package se.radslag.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small elections for tests. */
public final class Elections {

    private Elections() {}

    /** Projects {@code 0, 1, ...} of these costs, and approval ballots. */
    public static Election approval(long budget, long[] costs, int[]... approved) {
        var ballots = new Ballots.Builder(BallotType.APPROVAL);
        for (int[] ballot : approved) {
            ballots.add(ballot.clone());
        }
        return new Election(BigDecimal.valueOf(budget), projects(costs), ballots.build());
    }

    public static List<Project> projects(long... costs) {
        var projects = new ArrayList<Project>();
        for (int place = 0; place < costs.length; place++) {
            projects.add(new Project(Integer.toString(place), BigDecimal.valueOf(costs[place])));
        }
        return projects;
    }

    /** A random election: few different costs, so that ties are common. */
    public static Election random(Random random, BallotType type) {
        return random(random, type, 1);
    }

    /** As {@link #random(Random, BallotType)}, with all amounts so many times as large. */
    public static Election random(Random random, BallotType type, long times) {
        int projects = 2 + random.nextInt(8);
        int voters = 1 + random.nextInt(12);
        long[] costs = new long[projects];
        long sum = 0;
        for (int place = 0; place < projects; place++) {
            costs[place] = times * (random.nextInt(4) == 0 ? 1 + random.nextInt(100) : 10L * (1 + random.nextInt(6)));
            sum += costs[place];
        }
        var ballots = new Ballots.Builder(type);
        for (int voter = 0; voter < voters; voter++) {
            add(ballots, random, type, projects);
        }
        return new Election(BigDecimal.valueOf(1 + random.nextLong(sum)), projects(costs), ballots.build());
    }

    private static void add(Ballots.Builder ballots, Random random, BallotType type, int projects) {
        var listed = new ArrayList<Integer>();
        for (int project = 0; project < projects; project++) {
            if (random.nextInt(5) < 2) {
                listed.add(project);
            }
        }
        Collections.shuffle(listed, random);
        int[] places = listed.stream()
                .limit(type == BallotType.CHOOSE_ONE ? 1 : projects)
                .mapToInt(Integer::intValue)
                .toArray();
        if (type.hasPoints()) {
            long[] points = random.longs(places.length, 1, 5).toArray();
            ballots.add(places, points, places.length);
        } else {
            ballots.add(places);
        }
    }

    /** The ids of the winners in order of selection. */
    public static List<String> ids(Outcome outcome) {
        return outcome.winners().stream().map(Project::id).toList();
    }
}
