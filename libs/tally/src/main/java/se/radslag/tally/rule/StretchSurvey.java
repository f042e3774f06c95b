package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;

/** Makes a {@link Stretch}: buys the same list with the lowest and the highest endowment, in step. */
final class StretchSurvey {

    /** The margin, in parts, by which a side must be certain; see {@link Stretch}. */
    private static final double MARGIN = 1e-6;

    private final Support support;
    private final Election election;
    private final Constraints constraints;
    private final Purses low;
    private final Purses high;
    /** By ballot: where it is followed, or -1. */
    private final int[] followedAs;
    /** By ballot: the first purchases that it has paid for, as bits. */
    private final long[] paid;

    /** The ballots that are followed, and how many there are. */
    private final int[] followed;

    private int following;
    /** Lower bounds on the rates with the highest endowment. */
    private double[] bound;
    /** Which projects cannot be bought any more on the stretch. */
    private boolean[] out;

    private final List<Round> rounds = new ArrayList<>();
    private @Nullable BigInteger highest;

    /** What was found when a purchase was to be made, and how things stood before. */
    private record Round(
            @Nullable PriceEquation purchase,
            List<PriceEquation> rivals,
            List<PriceEquation> poorer,
            int followed,
            double[] bound,
            boolean[] out) {}

    /** @param counted that by which endowments are counted otherwise, of which each survey makes use */
    StretchSurvey(Support support, Constraints constraints, Purses counted) {
        this.support = support;
        this.constraints = constraints;
        election = support.election();
        low = counted;
        low.remember();
        high = new Purses(support);
        high.remember();
        followedAs = new int[election.ballots().size()];
        followed = new int[followedAs.length];
        paid = new long[followedAs.length];
        Arrays.fill(followedAs, -1);
        bound = new double[election.projects().size()];
        out = new boolean[bound.length];
    }

    /**
     * Surveys a stretch. Where it has the same higher end as the one before, what both buy first is not surveyed again.
     *
     * @param bought what the lowest endowment buys, in order, the free first
     * @param valid before how many purchases for money what was surveyed last is still of use
     * @return null where there is none of use
     */
    @Nullable
    Stretch survey(BigInteger lowest, BigInteger top, List<Integer> bought, int valid) {
        int kept = top.equals(highest) && lowest.equals(low.endowment()) ? Math.min(valid, common(bought)) : 0;
        highest = null;
        goBack(lowest, top, kept);
        var ledger = new Ledger(election, constraints);
        begin(ledger, kept);
        int purchase = 0;
        for (int project : bought) {
            if (election.cost(project) > 0 && purchase++ >= kept) {
                if (!low.evaluate(project) || !high.evaluate(project)) {
                    return null;
                }
                lookAround(ledger, project);
                buy(project);
            }
            ledger.fund(new Selection(project, Selection.Step.RULE));
            out[project] = true;
        }
        lookAround(ledger, -1);
        if (!rounds.getLast().rivals.isEmpty()) {
            return null;
        }
        highest = top;
        return stretch();
    }

    /** Counts an endowment on the stretch that was surveyed last, of whose first purchases so many are certain. */
    ShareCount.Run run(ShareCount count, BigInteger endowment, List<Integer> bought, int certain) {
        Round known = rounds.get(certain);
        return count.run(endowment, bought, certain, known.out, known.bound);
    }

    /** With how many purchases a count begins that were surveyed last. */
    private int common(List<Integer> bought) {
        int same = 0;
        for (int project : bought) {
            if (election.cost(project) > 0) {
                PriceEquation purchase = rounds.get(same).purchase;
                if (purchase == null || purchase.project != project) {
                    break;
                }
                same++;
            }
        }
        return same;
    }

    /** Brings both ends to where they had made the first purchases; the lower has just been counted if any are kept. */
    private void goBack(BigInteger lowest, BigInteger top, int kept) {
        if (kept == 0) {
            low.fill(lowest);
            high.fill(top);
            Arrays.fill(paid, 0);
            return;
        }
        low.backTo(kept);
        high.backTo(kept);
        long first = kept < Long.SIZE ? (1L << kept) - 1 : -1;
        for (int ballot = 0; ballot < paid.length; ballot++) {
            paid[ballot] &= first;
        }
    }

    private void begin(Ledger ledger, int kept) {
        int before = 0;
        if (kept > 0) {
            Round first = rounds.get(kept);
            before = first.followed;
            bound = first.bound.clone();
            out = first.out.clone();
        } else {
            bar(ledger);
        }
        while (following > before) {
            followedAs[followed[--following]] = -1;
        }
        rounds.subList(kept, rounds.size()).clear();
    }

    private void bar(Ledger ledger) {
        for (int project = 0; project < out.length; project++) {
            out[project] = election.cost(project) == 0
                    || !support.isSupported(project)
                    || ledger.isFunded(project)
                    || !high.canEverPay(project);
            if (!out[project]) {
                bound[project] = low.leastPrice(project) / support.factor(project) * (1 - 2 * Purses.ROUNDING);
            }
        }
    }

    private double upperRate(Purses purses, int project) {
        return (purses.price(project) + purses.priceError(project))
                / support.factor(project)
                * (1 + 4 * Purses.ROUNDING);
    }

    private double lowerRate(Purses purses, int project) {
        return (purses.price(project) - purses.priceError(project))
                / support.factor(project)
                * (1 - 4 * Purses.ROUNDING);
    }

    /** Finds what may be bought instead somewhere on the stretch; with -1 for what must not be bought in the end. */
    private void lookAround(Ledger ledger, int winner) {
        int followedBefore = following;
        double[] boundBefore = bound.clone();
        boolean[] outBefore = out.clone();
        double certain = winner < 0 ? Double.POSITIVE_INFINITY : upperRate(low, winner);
        boolean fixed = winner >= 0 && isFixed(winner);
        var able = new ArrayList<PriceEquation>();
        var unable = new ArrayList<PriceEquation>();
        for (int project = 0; project < out.length; project++) {
            if (out[project] || project == winner || bound[project] > certain) {
                continue;
            }
            Ledger.Standing standing = ledger.standing(project);
            out[project] =
                    standing == Ledger.Standing.CLOSED || standing == Ledger.Standing.OPEN && !high.evaluate(project);
            if (out[project] || standing != Ledger.Standing.OPEN) {
                continue;
            }
            bound[project] = lowerRate(high, project);
            if (bound[project] > certain) {
                continue;
            }
            if (!low.evaluate(project)) {
                unable.add(equation(project, false));
            } else if (!fixed || !isFixed(project)) {
                able.add(equation(project, true));
            }
        }
        PriceEquation purchase = winner < 0 ? null : equation(winner, true);
        rounds.add(new Round(purchase, able, unable, followedBefore, boundBefore, outBefore));
    }

    /** Whether all supporters can pay in full with the lowest endowment, and thus at the same price with any higher. */
    private boolean isFixed(int project) {
        double asked = low.price(project) * (1 + MARGIN);
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            int ballot = support.ballot(entry);
            if (low.emptiedIn(ballot) < low.purchases() || low.left(ballot) < asked * support.weight(entry)) {
                return false;
            }
        }
        return true;
    }

    /** @param payable whether supporters are divided into rich and poor, or all are taken to be poor */
    private PriceEquation equation(int project, boolean payable) {
        double rich = low.price(project) * (1 + MARGIN);
        double poor = high.price(project) * (1 - MARGIN);
        var equation = new PriceEquation(
                project,
                low.cost[project].doubleValue(),
                support.factor(project),
                low.purchases(),
                payable ? low.price(project) : 0);
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            int ballot = support.ballot(entry);
            if (high.emptiedIn(ballot) < high.purchases()) {
                continue;
            }
            long weight = support.weight(entry);
            double count = support.count(ballot);
            if (followedAs[ballot] >= 0) {
                equation.list(followedAs[ballot], count, weight);
            } else if (!payable || high.left(ballot) <= poor * weight) {
                addPoor(equation, ballot, count);
            } else if (low.left(ballot) >= rich * weight) {
                equation.addRich(count * weight);
            } else {
                equation.list(follow(ballot), count, weight);
            }
        }
        return equation;
    }

    private int follow(int ballot) {
        followed[following] = ballot;
        followedAs[ballot] = following;
        return following++;
    }

    private void addPoor(PriceEquation equation, int ballot, double count) {
        equation.addPoor(count);
        if (support.isPlain() && low.purchases() <= Long.SIZE) {
            for (long rest = paid[ballot]; rest != 0; rest &= rest - 1) {
                equation.addPaid(Long.numberOfTrailingZeros(rest), count);
            }
            return;
        }
        Ballots ballots = election.ballots();
        for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
            int purchase = low.boughtIn(ballots.project(entry));
            if (purchase < low.purchases()) {
                equation.addPaid(purchase, count * support.utility().weight(ballots, ballot, entry));
            }
        }
    }

    private void buy(int project) {
        long bit = low.purchases() < Long.SIZE ? 1L << low.purchases() : 0;
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            paid[support.ballot(entry)] |= bit;
        }
        low.buy(project);
        high.buy(project);
    }

    private Stretch stretch() {
        List<PriceEquation> purchases =
                rounds.stream().map(Round::purchase).filter(Objects::nonNull).toList();
        int[][] payers = new int[purchases.size()][];
        double[][] weights = new double[payers.length][];
        for (int purchase = 0; purchase < payers.length; purchase++) {
            int project = low.bought(purchase);
            int first = support.start(project);
            int[] who = new int[support.start(project + 1) - first];
            double[] weight = new double[who.length];
            int size = 0;
            for (int entry = first; entry < first + who.length; entry++) {
                int place = followedAs[support.ballot(entry)];
                if (place >= 0) {
                    who[size] = place;
                    weight[size++] = support.weight(entry);
                }
            }
            payers[purchase] = Arrays.copyOf(who, size);
            weights[purchase] = Arrays.copyOf(weight, size);
        }
        return new Stretch(
                purchases,
                rounds.stream().map(Round::rivals).toList(),
                rounds.stream().map(Round::poorer).toList(),
                payers,
                weights,
                following,
                election.ballots().voters());
    }
}
