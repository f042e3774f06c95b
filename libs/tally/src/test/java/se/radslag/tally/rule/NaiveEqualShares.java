package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Rational;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

/** The method of equal shares as the papers write it down: a fraction for every voter, and no cleverness at all. */
final class NaiveEqualShares {

    private final Election election;
    private final Utility utility;
    private final TieOrder.Ranked order;

    NaiveEqualShares(Election election, Utility utility, TieOrder ties) {
        this.election = election;
        this.utility = utility;
        this.order = ties.on(election);
    }

    /** Add1 as the papers write it down. */
    List<String> add1(EqualShares.Stop stop) {
        return add1(stop, EqualShares.Start.EXACT);
    }

    /** Add1 as the papers write it down, from either start. */
    List<String> add1(EqualShares.Stop stop, EqualShares.Start start) {
        Rational exact =
                Rational.of(election.budget()).dividedBy(election.ballots().voters());
        Rational share = start == EqualShares.Start.EXACT
                ? exact
                : Rational.of(exact.numerator().divide(exact.denominator()), BigInteger.ONE);
        List<String> last = List.of();
        for (long more = 0; ; more++) {
            List<Integer> bought = run(share.plus(Rational.of(more)));
            long cost = bought.stream().mapToLong(election::cost).sum();
            if (cost > election.budgetUnits()) {
                return more == 0 ? ids(bought) : last;
            }
            last = ids(bought);
            boolean everything = true;
            boolean exhaustive = true;
            for (int project = 0; project < election.projects().size(); project++) {
                boolean counts = !bought.contains(project) && gains(project);
                everything &= !counts;
                boolean over = stop == EqualShares.Stop.EXHAUSTIVE_OVER_ALL && !bought.contains(project);
                exhaustive &= !counts && !over || cost + election.cost(project) > election.budgetUnits();
            }
            if (everything || exhaustive && stop != EqualShares.Stop.OVERSPEND) {
                return last;
            }
        }
    }

    private boolean gains(int project) {
        for (int voter = 0; voter < election.ballots().voters(); voter++) {
            if (worth(voter, project).signum() > 0) {
                return true;
            }
        }
        return false;
    }

    List<String> ids() {
        return ids(
                run(Rational.of(election.budget()).dividedBy(election.ballots().voters())));
    }

    private List<String> ids(List<Integer> places) {
        return places.stream().map(place -> election.project(place).id()).toList();
    }

    private List<Integer> run(Rational share) {
        Rational[] left = new Rational[election.ballots().voters()];
        Arrays.fill(left, share);
        var bought = new ArrayList<Integer>();
        while (true) {
            int best = -1;
            Rational bestRate = null;
            for (int project = 0; project < election.projects().size(); project++) {
                Rational rate = bought.contains(project) ? null : rate(project, left);
                int comparison = rate == null ? 1 : bestRate == null ? -1 : rate.compareTo(bestRate);
                if (comparison < 0 || comparison == 0 && order.rank(project) < order.rank(best)) {
                    best = project;
                    bestRate = rate;
                }
            }
            if (bestRate == null) {
                return bought;
            }
            bought.add(best);
            for (int voter = 0; voter < left.length; voter++) {
                left[voter] = left[voter].minus(Rational.min(left[voter], bestRate.times(worth(voter, best))));
            }
        }
    }

    private Rational worth(int voter, int project) {
        Ballots ballots = election.ballots();
        int ballot = ballots.ballotOf(voter);
        for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
            if (ballots.project(entry) == project) {
                long weight = utility.weight(ballots, ballot, entry);
                return Rational.of(utility.isTimesCost() ? weight * election.cost(project) : weight);
            }
        }
        return Rational.ZERO;
    }

    /** The rate at which the first supporter who can pay in full stops being too poor, or null where none can. */
    private @org.jspecify.annotations.Nullable Rational rate(int project, Rational[] left) {
        Rational cost = Rational.of(election.cost(project));
        Rational first = null;
        Rational best = null;
        for (int last = 0; last < left.length; last++) {
            Rational worth = worth(last, project);
            if (worth.signum() <= 0) {
                continue;
            }
            Rational limit = left[last].dividedBy(worth);
            Rational poor = Rational.ZERO;
            Rational rich = Rational.ZERO;
            for (int voter = 0; voter < left.length; voter++) {
                Rational other = worth(voter, project);
                if (other.signum() > 0 && left[voter].compareTo(limit.times(other)) < 0) {
                    poor = poor.plus(left[voter]);
                } else {
                    rich = rich.plus(other);
                }
            }
            Rational rate = cost.minus(poor).dividedBy(rich);
            if (rate.compareTo(limit) <= 0 && (first == null || limit.compareTo(first) < 0)) {
                first = limit;
                best = rate;
            }
        }
        return best;
    }
}
