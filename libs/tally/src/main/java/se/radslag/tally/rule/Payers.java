package se.radslag.tally.rule;

import org.jspecify.annotations.Nullable;
import se.radslag.tally.Support;

/**
 * Those who can still pay for each project: the supporters without the ballots that gave their last, which are dropped
 * as they are met. {@link #pass} walks over them and adds up who pays what at an asked price.
 */
final class Payers {

    private static final int BLOCK = 128;

    private final Support support;
    private final int[] size;
    private final int[] ballot;
    /** How many voters an entry stands for. */
    private final int[] count;

    private final long @Nullable [] weight;
    private final int[] everyBallot;
    private final int[] everyCount;
    private final long @Nullable [] everyWeight;

    /** The money of those who cannot pay in full. */
    double poor;
    /** The money of the others. */
    double wealth;
    /** The weight of those who can. */
    double rich;
    /** The weight of those on either side who are too close to tell. */
    double close;
    /** How far from what is asked the nearest of all others stands, for weight 1. */
    double nearest;

    Payers(Support support) {
        this.support = support;
        int projects = support.election().projects().size();
        size = new int[projects];
        ballot = new int[support.start(projects)];
        count = new int[support.start(projects)];
        weight = support.isPlain() ? null : new long[support.start(projects)];
        everyBallot = new int[ballot.length];
        everyCount = new int[ballot.length];
        everyWeight = weight == null ? null : new long[ballot.length];
        for (int entry = 0; entry < ballot.length; entry++) {
            everyBallot[entry] = support.ballot(entry);
            everyCount[entry] = support.count(everyBallot[entry]);
            if (everyWeight != null) {
                everyWeight[entry] = support.weight(entry);
            }
        }
    }

    /** Everyone can pay again. */
    void reset() {
        for (int project = 0; project < size.length; project++) {
            int start = support.start(project);
            int all = support.start(project + 1) - start;
            if (size[project] == all) {
                continue;
            }
            size[project] = all;
            System.arraycopy(everyBallot, start, ballot, start, all);
            System.arraycopy(everyCount, start, count, start, all);
            if (weight != null && everyWeight != null) {
                System.arraycopy(everyWeight, start, weight, start, all);
            }
        }
    }

    int size(int project) {
        return size[project];
    }

    /**
     * Adds up who pays what.
     *
     * @param asked of a supporter of weight 1
     * @param left what every ballot has left
     * @param near how close to what is asked is too close to tell, for weight 1
     */
    void pass(int project, double asked, double[] left, double near) {
        poor = 0;
        wealth = 0;
        rich = 0;
        close = 0;
        nearest = Double.POSITIVE_INFINITY;
        int first = support.start(project);
        int end = first + size[project];
        int kept = first;
        for (int from = first; from < end; from += BLOCK) {
            int to = Math.min(end, from + BLOCK);
            kept = weight == null
                    ? block(from, to, kept, asked, left, near)
                    : weightedBlock(weight, from, to, kept, asked, left, near);
        }
        size[project] = kept - first;
    }

    private int block(int from, int to, int keptBefore, double asked, double[] left, double near) {
        double blockPoor = 0;
        double blockWealth = 0;
        double blockNearest = nearest;
        int blockRich = 0;
        int kept = keptBefore;
        for (int entry = from; entry < to; entry++) {
            int one = ballot[entry];
            int voters = count[entry];
            double has = left[one];
            // without branches, which would be guessed wrong as often as not
            ballot[kept] = one;
            count[kept] = voters;
            kept += has > 0 ? 1 : 0;
            int poorHere = has < asked ? voters : 0;
            blockRich += voters - poorHere;
            blockPoor += poorHere * has;
            blockWealth += voters * has;
            double apart = Math.abs(has - asked);
            if (apart < blockNearest) {
                if (apart <= near) {
                    close += voters;
                } else {
                    blockNearest = apart;
                }
            }
        }
        nearest = blockNearest;
        poor += blockPoor;
        wealth += blockWealth - blockPoor;
        rich += blockRich;
        return kept;
    }

    private int weightedBlock(
            long[] weights, int from, int to, int keptBefore, double asked, double[] left, double near) {
        double blockPoor = 0;
        double blockWealth = 0;
        double blockRich = 0;
        int kept = keptBefore;
        for (int entry = from; entry < to; entry++) {
            int one = ballot[entry];
            double has = left[one];
            if (has == 0) {
                continue;
            }
            int voters = count[entry];
            long each = weights[entry];
            ballot[kept] = one;
            weights[kept] = each;
            count[kept++] = voters;
            double due = asked * each;
            if (has < due) {
                blockPoor += voters * has;
            } else {
                blockWealth += voters * has;
                blockRich += (double) voters * each;
            }
            double apart = Math.abs(has - due);
            if (apart <= near * each) {
                close += (double) voters * each;
            } else if (apart < nearest * each) {
                nearest = apart / each;
            }
        }
        poor += blockPoor;
        wealth += blockWealth;
        rich += blockRich;
        return kept;
    }
}
