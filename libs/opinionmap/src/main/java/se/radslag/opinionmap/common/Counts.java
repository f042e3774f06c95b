package se.radslag.opinionmap.common;

import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Blocks;

/**
 * What the people of each group have said of each statement, in whole numbers. People who are in no group are counted in
 * one of two more: those between groups, and those who are not placed.
 */
public final class Counts {

    private static final int STRETCHES = 8;

    private final int groups;
    private final int[][] counts;

    private Counts(int groups, int[][] counts) {
        this.groups = groups;
        this.counts = counts;
    }

    /**
     * Counts.
     *
     * @param belongs each person's group from 0 to groups - 1, {@code groups} for people between, {@code groups + 1} for
     *     people who are not placed
     */
    public static Counts of(Votes votes, byte[] belongs, int groups, int threads) {
        int[][][] parts = new int[STRETCHES][][];
        Blocks.run(STRETCHES, threads, part -> {
            int[][] counts = new int[groups + 2][3 * votes.statements()];
            int from = (int) ((long) votes.people() * part / STRETCHES);
            int to = (int) ((long) votes.people() * (part + 1) / STRETCHES);
            for (int person = from; person < to; person++) {
                int[] own = counts[belongs[person]];
                for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                    own[3 * votes.statementAt(cell) + votes.valueAt(cell) + 1]++;
                }
            }
            parts[part] = counts;
        });
        for (int part = 1; part < STRETCHES; part++) {
            for (int group = 0; group < groups + 2; group++) {
                for (int i = 0; i < parts[0][group].length; i++) {
                    parts[0][group][i] += parts[part][group][i];
                }
            }
        }
        return new Counts(groups, parts[0]);
    }

    /** The same with the groups in another order: first the group that has the first number, and so on. */
    public Counts inOrder(int[] order) {
        int[][] moved = counts.clone();
        for (int group = 0; group < groups; group++) {
            moved[group] = counts[order[group]];
        }
        return new Counts(groups, moved);
    }

    /** How many groups there are. */
    public int groups() {
        return groups;
    }

    /** How many statements there are. */
    public int statements() {
        return counts[0].length / 3;
    }

    /** What a group has said of a statement. */
    public Tally of(int group, int statement) {
        int[] own = counts[group];
        return new Tally(own[3 * statement + 2], own[3 * statement], own[3 * statement + 1]);
    }

    /** What people between groups have said of a statement. */
    public Tally between(int statement) {
        return of(groups, statement);
    }

    /** What people who are not placed have said of a statement. */
    public Tally unplaced(int statement) {
        return of(groups + 1, statement);
    }

    /** What the people of all other groups have said of a statement; those in no group are left out. */
    public Tally others(int group, int statement) {
        Tally sum = new Tally(0, 0, 0);
        for (int other = 0; other < groups; other++) {
            if (other != group) {
                sum = plus(sum, of(other, statement));
            }
        }
        return sum;
    }

    /** What everyone has said of a statement. */
    public Tally all(int statement) {
        Tally sum = new Tally(0, 0, 0);
        for (int group = 0; group < groups + 2; group++) {
            sum = plus(sum, of(group, statement));
        }
        return sum;
    }

    private static Tally plus(Tally one, Tally other) {
        return new Tally(
                one.agrees() + other.agrees(), one.disagrees() + other.disagrees(), one.passes() + other.passes());
    }
}
