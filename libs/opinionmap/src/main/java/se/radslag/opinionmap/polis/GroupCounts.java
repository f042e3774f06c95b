package se.radslag.opinionmap.polis;

import java.util.List;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Votes;

/** What the people of each group have said of each statement, and what all groups together have. */
final class GroupCounts {

    private final int statements;
    private final int[][] counts;
    private final int[] sums;

    GroupCounts(Votes votes, List<int[]> groups) {
        statements = votes.statements();
        counts = new int[groups.size()][3 * statements];
        sums = new int[3 * statements];
        for (int g = 0; g < groups.size(); g++) {
            for (int person : groups.get(g)) {
                for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                    int at = 3 * votes.statementAt(cell) + votes.valueAt(cell) + 1;
                    counts[g][at]++;
                    sums[at]++;
                }
            }
        }
    }

    int groups() {
        return counts.length;
    }

    int statements() {
        return statements;
    }

    Tally of(int group, int statement) {
        return tally(counts[group], statement);
    }

    /** Of all groups. */
    Tally all(int statement) {
        return tally(sums, statement);
    }

    /** Of all groups but one. */
    Tally others(int group, int statement) {
        Tally all = all(statement);
        Tally own = of(group, statement);
        return new Tally(all.agrees() - own.agrees(), all.disagrees() - own.disagrees(), all.passes() - own.passes());
    }

    private static Tally tally(int[] counts, int statement) {
        return new Tally(counts[3 * statement + 2], counts[3 * statement], counts[3 * statement + 1]);
    }
}
