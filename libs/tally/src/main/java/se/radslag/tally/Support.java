package se.radslag.tally;

import org.jspecify.annotations.Nullable;

/**
 * An election's ballots seen from the projects: for each the ballots that gain by it and how much, as whole-number
 * weights. Flat arrays: the supporters of a project are the entries from {@code start(p)} to {@code start(p + 1)}.
 */
public final class Support {

    private final Election election;
    private final Utility utility;
    private final int[] start;
    private final int[] ballot;
    private final long @Nullable [] weight;
    private final long[] total;
    private final int[] count;

    private Support(Election election, Utility utility) {
        this.election = election;
        this.utility = utility;
        Ballots ballots = election.ballots();
        int projects = election.projects().size();
        count = new int[ballots.size()];
        start = new int[projects + 1];
        total = new long[projects];
        boolean allOne = true;
        for (int one = 0; one < ballots.size(); one++) {
            count[one] = ballots.count(one);
            for (int entry = ballots.start(one); entry < ballots.start(one + 1); entry++) {
                long gained = utility.weight(ballots, one, entry);
                if (gained > 0) {
                    start[ballots.project(entry) + 1]++;
                    total[ballots.project(entry)] =
                            Math.addExact(total[ballots.project(entry)], Math.multiplyExact(gained, count[one]));
                    allOne &= gained == 1;
                }
            }
        }
        for (int project = 0; project < projects; project++) {
            start[project + 1] += start[project];
        }
        ballot = new int[start[projects]];
        weight = allOne ? null : new long[start[projects]];
        fill(ballots);
    }

    private void fill(Ballots ballots) {
        int[] next = start.clone();
        for (int one = 0; one < ballots.size(); one++) {
            for (int entry = ballots.start(one); entry < ballots.start(one + 1); entry++) {
                long gained = utility.weight(ballots, one, entry);
                if (gained > 0) {
                    int place = next[ballots.project(entry)]++;
                    ballot[place] = one;
                    if (weight != null) {
                        weight[place] = gained;
                    }
                }
            }
        }
    }

    public static Support of(Election election, Utility utility) {
        return new Support(election, utility);
    }

    public Election election() {
        return election;
    }

    public Utility utility() {
        return utility;
    }

    public int start(int project) {
        return start[project];
    }

    public int ballot(int entry) {
        return ballot[entry];
    }

    public long weight(int entry) {
        return weight == null ? 1 : weight[entry];
    }

    /** Whether every weight is one. */
    public boolean isPlain() {
        return weight == null;
    }

    /** How many voters cast a ballot. */
    public int count(int ballot) {
        return count[ballot];
    }

    /** The sum of a project's weights over all voters. */
    public long total(int project) {
        return total[project];
    }

    public boolean isSupported(int project) {
        return start[project] < start[project + 1];
    }

    /** What a project is worth to a voter for each unit of weight: its cost in units, or one. */
    public long factor(int project) {
        return utility.isTimesCost() ? election.cost(project) : 1;
    }
}
