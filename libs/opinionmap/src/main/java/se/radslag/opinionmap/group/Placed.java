package se.radslag.opinionmap.group;

import java.util.stream.IntStream;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Normal;
import se.radslag.opinionmap.model.Spots;

/**
 * The people who have voted enough, and the groups they are in. Those among them whose place is known well enough are
 * placed: the groups are made from them.
 */
public final class Placed {

    /** A person with fewer votes is not placed, unless there are not so many statements. */
    public static final int LEAST_VOTES = 7;
    /** Nor is one of whose place less than this part is known. */
    static final double LEAST_CERTAINTY = 0.3;

    private final Votes votes;
    private final Spots spots;
    private final double ratio;

    public Placed(Votes votes, Model model, Spots spots) {
        this.votes = votes;
        this.spots = spots;
        this.ratio = model.ratio();
    }

    /** Whether a person has voted enough and the place is known well enough. */
    boolean is(int person) {
        return enough(person) && spots.certainty(person, ratio) >= LEAST_CERTAINTY;
    }

    /** Whether a person has voted enough. */
    public boolean enough(int person) {
        return enough(votes.votesOf(person), votes.statements());
    }

    /** Whether so many votes are enough on a map of so many statements. */
    public static boolean enough(int votes, int statements) {
        return votes >= Math.min(LEAST_VOTES, statements);
    }

    /** How many people have voted enough. */
    public int withEnoughVotes() {
        return (int) IntStream.range(0, votes.people()).filter(this::enough).count();
    }

    /** The group of a person who has voted enough, whether placed or not. */
    public int nearestAnyway(Division division, int person) {
        return division.nearest(spots.x[person], spots.y[person]);
    }

    /** For each group of a division, how many who have voted enough are surely enough in it. */
    int[] sure(Division division, double least) {
        int[] sure = new int[division.groups()];
        for (int person = 0; person < votes.people(); person++) {
            if (enough(person)) {
                int group = nearestAnyway(division, person);
                sure[group] += certainty(division, person, group) >= least ? 1 : 0;
            }
        }
        return sure;
    }

    /** How many are placed. */
    int count() {
        int count = 0;
        for (int person = 0; person < votes.people(); person++) {
            count += is(person) ? 1 : 0;
        }
        return count;
    }

    /** Where they stand. */
    Points points() {
        float[] xs = new float[count()];
        float[] ys = new float[xs.length];
        int next = 0;
        for (int person = 0; person < votes.people(); person++) {
            if (is(person)) {
                xs[next] = spots.x[person];
                ys[next++] = spots.y[person];
            }
        }
        return Points.of(xs, ys, next);
    }

    /** The nearest group of a person, -1 for one who is not placed. */
    int nearest(Division division, int person) {
        return is(person) ? division.nearest(spots.x[person], spots.y[person]) : -1;
    }

    /** For each person the nearest group, -1 for those who are not placed. */
    int[] nearest(Division division) {
        return IntStream.range(0, votes.people())
                .map(person -> nearest(division, person))
                .toArray();
    }

    /**
     * How probable it is at least that a person stands with this group, given how sure the place is: one less
     * the chances that the person is nearer to each of the others.
     */
    public double certainty(Division division, int person, int group) {
        return certainty(division, spots, person, group);
    }

    /** The same for anyone who stands on a spot. */
    public static double certainty(Division division, Spots spots, int person, int group) {
        double chance = 1;
        double x = spots.x[person];
        double y = spots.y[person];
        for (int other = 0; other < division.groups(); other++) {
            if (other != group) {
                double dx = division.xs()[group] - division.xs()[other];
                double dy = division.ys()[group] - division.ys()[other];
                double middleX = (division.xs()[group] + division.xs()[other]) / 2;
                double middleY = (division.ys()[group] + division.ys()[other]) / 2;
                double past = (x - middleX) * dx + (y - middleY) * dy;
                double variance = dx * dx * spots.varianceX[person]
                        + 2 * dx * dy * spots.covariance[person]
                        + dy * dy * spots.varianceY[person];
                chance -= variance > 0 ? Normal.below(-past / Math.sqrt(variance)) : past < 0 ? 1 : 0;
            }
        }
        return Math.max(0, chance);
    }
}
