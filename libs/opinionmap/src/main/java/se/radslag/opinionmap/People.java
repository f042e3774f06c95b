package se.radslag.opinionmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.common.Counts;
import se.radslag.opinionmap.group.Division;
import se.radslag.opinionmap.group.Placed;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Spots;

/**
 * Who is in which group: for each person a group, or one of two numbers after the last group, for those who stand between
 * groups and for those who are not placed.
 */
final class People {

    private final @Nullable Division division;
    private final List<String> labels;
    private final double sure;
    private final byte[] belongs;
    private final int[] sizes;
    private final int[] near;
    private final int placed;

    private People(
            @Nullable Division division,
            List<String> labels,
            double sure,
            byte[] belongs,
            int[] sizes,
            int[] near,
            int placed) {
        this.division = division;
        this.labels = labels;
        this.sure = sure;
        this.belongs = belongs;
        this.sizes = sizes;
        this.near = near;
        this.placed = placed;
    }

    static People of(Votes votes, Placed placed, @Nullable Division division, List<String> labels, double sure) {
        int groups = division == null ? 0 : division.groups();
        byte[] belongs = new byte[votes.people()];
        int[] sizes = new int[groups];
        int[] near = new int[groups];
        int count = 0;
        for (int person = 0; person < belongs.length; person++) {
            belongs[person] = (byte) (groups + 1);
            if (placed.enough(person)) {
                count++;
                belongs[person] = (byte) groups;
                if (division != null) {
                    int nearest = placed.nearestAnyway(division, person);
                    if (placed.certainty(division, person, nearest) >= sure) {
                        belongs[person] = (byte) nearest;
                        sizes[nearest]++;
                    } else {
                        near[nearest]++;
                    }
                }
            }
        }
        return new People(division, labels, sure, belongs, sizes, near, count);
    }

    /** The same with the groups in another order and with letters. */
    People inOrder(int[] order, List<String> letters) {
        if (division == null) {
            return this;
        }
        byte[] place = new byte[order.length + 2];
        double[] xs = new double[order.length];
        double[] ys = new double[order.length];
        int[] newSizes = new int[order.length];
        int[] newNear = new int[order.length];
        for (int group = 0; group < order.length; group++) {
            place[order[group]] = (byte) group;
            xs[group] = division.xs()[order[group]];
            ys[group] = division.ys()[order[group]];
            newSizes[group] = sizes[order[group]];
            newNear[group] = near[order[group]];
        }
        place[order.length] = (byte) order.length;
        place[order.length + 1] = (byte) (order.length + 1);
        byte[] newBelongs = new byte[belongs.length];
        for (int person = 0; person < belongs.length; person++) {
            newBelongs[person] = place[belongs[person]];
        }
        Division moved = new Division(xs, ys, division.spread(), division.smallest());
        return new People(moved, letters, sure, newBelongs, newSizes, newNear, placed);
    }

    Counts counts(Votes votes, int threads) {
        return Counts.of(votes, belongs, sizes.length, threads);
    }

    @Nullable
    Division division() {
        return division;
    }

    int[] sizes() {
        return sizes;
    }

    int[] near() {
        return near;
    }

    int placed() {
        return placed;
    }

    List<String> members(Votes votes, String label) {
        int group = labels.indexOf(label);
        List<String> members = new ArrayList<>();
        for (int person = 0; group >= 0 && person < belongs.length; person++) {
            if (belongs[person] == group) {
                members.add(votes.personId(person));
            }
        }
        return members;
    }

    /** What can be said of a person who stands on this spot. */
    Participant describe(String id, int votesOf, Spots spots, int spot, Model model) {
        return describe(id, votesOf, spots, spot, model, division, labels, sure);
    }

    /** The same on any map whose groups have these letters and middles. */
    static Participant describe(
            String id,
            int votesOf,
            Spots spots,
            int spot,
            Model model,
            @Nullable Division division,
            List<String> labels,
            double sure) {
        double deviationX = Math.sqrt(spots.varianceX[spot]);
        double deviationY = Math.sqrt(spots.varianceY[spot]);
        double both = deviationX * deviationY;
        double certainty = spots.certainty(spot, model.ratio());
        Position position = new Position(
                spots.x[spot],
                spots.y[spot],
                deviationX,
                deviationY,
                both == 0 ? 0 : spots.covariance[spot] / both,
                spots.inclination[spot],
                Math.max(0, certainty));
        int statements = model.statements().length / 3;
        if (!Placed.enough(votesOf, statements)) {
            return new Participant(id, votesOf, position, Standing.TOO_FEW_VOTES, null, 0);
        }
        if (division == null) {
            return new Participant(id, votesOf, position, Standing.NO_GROUPS, null, 0);
        }
        int nearest = division.nearest(spots.x[spot], spots.y[spot]);
        double chance = Placed.certainty(division, spots, spot, nearest);
        Standing standing = chance >= sure ? Standing.IN_GROUP : Standing.BETWEEN;
        return new Participant(id, votesOf, position, standing, labels.get(nearest), chance);
    }
}
