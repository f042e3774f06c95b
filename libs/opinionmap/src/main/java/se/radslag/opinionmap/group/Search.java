package se.radslag.opinionmap.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.radslag.opinionmap.Clarity;
import se.radslag.opinionmap.Options;
import se.radslag.opinionmap.Stability;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Blocks;
import se.radslag.opinionmap.model.Chance;
import se.radslag.opinionmap.model.Fitting;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Sample;
import se.radslag.opinionmap.model.Spots;

/**
 * Chooses how many groups there are. A fifth of the people and a fifth of each one's votes are left out, again and
 * again; each time everything is made anew from the rest, model included, and the groups are compared with those of all.
 * The number of groups that is found again best is taken, if it is found again well enough. Leaving out people asks
 * whether others like them would have given the same groups, leaving out votes whether other statements would have put
 * the same people together.
 */
public final class Search {

    /** Groups with a lower mean adjusted Rand index are not clear. */
    static final double LEAST_INDEX = 0.65;
    /** Groups with more separation than this have a gap between them. */
    static final double GAP = 0.25;
    /** Groups with a gap between them are preferred to others that are found again only so much better. */
    static final double PREFERENCE = 0.1;

    private static final double KEPT = 0.8;
    private static final int LEAST_PEOPLE = 5;
    /** Above so many votes, people to leave out are chosen among a part of the people that has so many. */
    private static final int SAMPLE_VOTES = 100_000;

    private final Votes base;
    private final Options options;
    private final Placed placed;
    private final Points points;
    private final Division[] divisions;
    private final int[] numbers;
    private final long[] people;
    private final long[] statements;

    private Search(Votes votes, Placed placed, Options options) {
        this.options = options;
        this.placed = placed;
        this.points = placed.points();
        this.divisions = KMeans.upTo(points, Math.max(options.groups(), options.mostGroups()), options.threads());
        this.base = Sample.ofVotes(votes, SAMPLE_VOTES);
        this.numbers = new int[base.people()];
        this.people = new long[base.people()];
        for (int person = 0; person < numbers.length; person++) {
            String id = base.personId(person);
            numbers[person] = base == votes ? person : votes.person(id);
            people[person] = Chance.of(id);
        }
        this.statements = new long[base.statements()];
        for (int statement = 0; statement < statements.length; statement++) {
            statements[statement] = Chance.of(base.statementId(statement));
        }
    }

    /** The groups of those who are placed. */
    public static Found of(Votes votes, Placed placed, Options options) {
        if (placed.count() < 2 * LEAST_PEOPLE) {
            Clarity clarity = placed.withEnoughVotes() < 2 * LEAST_PEOPLE ? Clarity.TOO_FEW : Clarity.NONE;
            return new Found(null, new Stability(clarity, 0, 0, List.of()));
        }
        return new Search(votes, placed, options).find();
    }

    private Found find() {
        double[] indices = indices();
        double[] separations = Crowd.separations(points, divisions, options.threads());
        List<Stability.Tried> tried = new ArrayList<>();
        boolean[] large = new boolean[divisions.length];
        int best = -1;
        for (int i = 0; i < divisions.length; i++) {
            large[i] = large(divisions[i]);
            tried.add(new Stability.Tried(i + 2, indices[i], divisions[i].smallest(), separations[i]));
            boolean better = best < 0 || indices[i] > indices[best];
            if (options.groups() == 0 ? large[i] && better : options.groups() == i + 2) {
                best = i;
            }
        }
        if (options.groups() == 0 && best >= 0) {
            best = withGap(best, large, indices, separations);
        }
        boolean found = best >= 0 && (options.groups() > 0 || indices[best] >= LEAST_INDEX);
        Clarity clarity = best < 0 || indices[best] < LEAST_INDEX
                ? Clarity.NONE
                : separations[best] >= GAP ? Clarity.CLEAR : Clarity.GRADUAL;
        return new Found(
                found ? divisions[best] : null,
                new Stability(clarity, found ? indices[best] : 0, options.replicates(), tried));
    }

    /** The division with the widest gaps among those that are found again nearly as well as the best; else the best. */
    private static int withGap(int best, boolean[] large, double[] indices, double[] separations) {
        int widest = best;
        for (int i = 0; i < large.length; i++) {
            boolean candidate = large[i]
                    && indices[i] >= Math.max(LEAST_INDEX, indices[best] - PREFERENCE)
                    && separations[i] >= GAP;
            widest = candidate && separations[i] > separations[widest] ? i : widest;
        }
        return widest;
    }

    private boolean large(Division division) {
        int[] sure = placed.sure(division, options.sure());
        int fewest = Arrays.stream(sure).min().orElse(0);
        return fewest >= LEAST_PEOPLE && fewest >= options.leastShare() * points.total;
    }

    /** For each number of groups the mean adjusted Rand index over all times that something was left out. */
    private double[] indices() {
        int[][] whole = new int[divisions.length][numbers.length];
        for (int i = 0; i < divisions.length; i++) {
            for (int person = 0; person < numbers.length; person++) {
                whole[i][person] = placed.nearest(divisions[i], numbers[person]);
            }
        }
        int[] owners = new int[base.size()];
        for (int person = 0; person < base.people(); person++) {
            Arrays.fill(owners, base.from(person), base.to(person), person);
        }
        double[][] index = new double[options.replicates()][divisions.length];
        Blocks.run(options.replicates(), options.threads(), replicate -> {
            long chance = Chance.mix(options.seed(), replicate);
            boolean[] stays = new boolean[numbers.length];
            for (int person = 0; person < stays.length; person++) {
                stays[person] = Chance.unit(Chance.mix(chance, people[person])) < KEPT;
            }
            Votes part = base.part(
                    person -> stays[person],
                    cell -> Chance.unit(Chance.mix(
                                    Chance.mix(chance + 1, people[owners[cell]]), statements[base.statementAt(cell)]))
                            < KEPT);
            compare(part, stays, whole, index[replicate]);
        });
        double[] means = new double[divisions.length];
        for (double[] replicate : index) {
            for (int i = 0; i < means.length; i++) {
                means[i] += replicate[i];
            }
        }
        for (int i = 0; i < means.length; i++) {
            means[i] /= index.length;
        }
        return means;
    }

    private void compare(Votes part, boolean[] stays, int[][] whole, double[] index) {
        Model model = Fitting.fitRoughly(part, options.dimensions(), 1);
        Placed again = new Placed(part, model, Spots.of(part, model, 1));
        Division[] divided = KMeans.upTo(again.points(), divisions.length + 1, 1);
        for (int i = 0; i < Math.min(divided.length, divisions.length); i++) {
            int[] before = new int[part.people()];
            int next = 0;
            for (int person = 0; person < stays.length; person++) {
                if (stays[person]) {
                    before[next++] = whole[i][person];
                }
            }
            int[] after = again.nearest(divided[i]);
            index[i] = inBoth(before, after) < 2 * LEAST_PEOPLE ? 0 : RandIndex.of(before, after);
        }
    }

    private static int inBoth(int[] before, int[] after) {
        int count = 0;
        for (int person = 0; person < before.length; person++) {
            count += before[person] >= 0 && after[person] >= 0 ? 1 : 0;
        }
        return count;
    }
}
