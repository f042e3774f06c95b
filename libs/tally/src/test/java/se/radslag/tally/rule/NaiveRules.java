package se.radslag.tally.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Rational;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

/** Other rules as their papers write them down, voter by voter in fractions. */
final class NaiveRules {

    private final Election election;
    private final Utility utility;
    private final TieOrder.Ranked order;
    private final int voters;
    private final int projects;

    NaiveRules(Election election, Utility utility, TieOrder ties) {
        this.election = election;
        this.utility = utility;
        this.order = ties.on(election);
        this.voters = election.ballots().voters();
        this.projects = election.projects().size();
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

    private List<String> ids(List<Integer> places) {
        return places.stream().map(place -> election.project(place).id()).toList();
    }

    /** The greatest welfare of all sets that fit. */
    long maxWelfare() {
        long best = 0;
        for (int set = 0; set < 1 << projects; set++) {
            long cost = 0;
            Rational welfare = Rational.ZERO;
            for (int project = 0; project < projects; project++) {
                if ((set & 1 << project) != 0) {
                    cost += election.cost(project);
                    for (int voter = 0; voter < voters; voter++) {
                        welfare = welfare.plus(worth(voter, project));
                    }
                }
            }
            if (cost <= election.budgetUnits()) {
                best = Math.max(best, welfare.numerator().longValueExact());
            }
        }
        return best;
    }

    List<String> phragmen() {
        Rational[] load = new Rational[voters];
        Arrays.fill(load, Rational.ZERO);
        var bought = new ArrayList<Integer>();
        long left = election.budgetUnits();
        while (true) {
            int best = -1;
            Rational least = null;
            boolean overspends = false;
            for (int project = 0; project < projects; project++) {
                Rational after = bought.contains(project) || election.cost(project) > election.budgetUnits()
                        ? null
                        : loadAfter(project, load);
                int comparison = after == null ? 1 : least == null ? -1 : after.compareTo(least);
                if (comparison < 0) {
                    overspends = false;
                }
                if (comparison <= 0) {
                    overspends |= election.cost(project) > left;
                }
                if (comparison < 0 || comparison == 0 && order.rank(project) < order.rank(best)) {
                    best = project;
                    least = after;
                }
            }
            if (least == null || overspends) {
                return ids(bought);
            }
            bought.add(best);
            left -= election.cost(best);
            for (int voter = 0; voter < voters; voter++) {
                if (worth(voter, best).signum() > 0) {
                    load[voter] = least;
                }
            }
        }
    }

    private @Nullable Rational loadAfter(int project, Rational[] load) {
        Rational sum = Rational.of(election.cost(project));
        int supporters = 0;
        for (int voter = 0; voter < voters; voter++) {
            if (worth(voter, project).signum() > 0) {
                sum = sum.plus(load[voter]);
                supporters++;
            }
        }
        return supporters == 0 ? null : sum.dividedBy(supporters);
    }

    private record Offer(Rational charged, Rational measure) {}

    List<String> boundedOverspending() {
        Rational[] left = new Rational[voters];
        Arrays.fill(left, Rational.of(election.budgetUnits(), voters));
        var bought = new ArrayList<Integer>();
        long money = election.budgetUnits();
        while (true) {
            int best = -1;
            Offer least = null;
            for (int project = 0; project < projects; project++) {
                Offer offer = bought.contains(project) || election.cost(project) > money ? null : offer(project, left);
                int comparison = offer == null ? 1 : least == null ? -1 : offer.measure.compareTo(least.measure);
                if (comparison < 0 || comparison == 0 && order.rank(project) < order.rank(best)) {
                    best = project;
                    least = offer;
                }
            }
            if (least == null) {
                return ids(bought);
            }
            bought.add(best);
            money -= election.cost(best);
            for (int voter = 0; voter < voters; voter++) {
                left[voter] = left[voter].minus(Rational.min(left[voter], least.charged.times(worth(voter, best))));
            }
        }
    }

    /** The best over all rates at which somebody's money is out, and the one at which the cost is reached. */
    private @Nullable Offer offer(int project, Rational[] left) {
        Rational cost = Rational.of(election.cost(project));
        Offer best = null;
        for (int last = 0; last < voters; last++) {
            Rational worth = worth(last, project);
            if (worth.signum() <= 0 || left[last].signum() == 0) {
                continue;
            }
            Rational rate = left[last].dividedBy(worth);
            Rational paid = Rational.ZERO;
            Rational rich = Rational.ZERO;
            for (int voter = 0; voter < voters; voter++) {
                Rational due = rate.times(worth(voter, project));
                paid = paid.plus(Rational.min(left[voter], due));
                rich = left[voter].compareTo(due) >= 0 ? rich.plus(worth(voter, project)) : rich;
            }
            if (paid.compareTo(cost) > 0) {
                Rational poor = paid.minus(rate.times(rich));
                Rational exact = cost.minus(poor).dividedBy(rich);
                boolean isTheRate = true;
                for (int voter = 0; voter < voters; voter++) {
                    Rational w = worth(voter, project);
                    boolean poorAtRate = left[voter].compareTo(rate.times(w)) < 0;
                    boolean poorAtExact = left[voter].compareTo(exact.times(w)) < 0;
                    isTheRate &= poorAtRate == poorAtExact;
                }
                if (!isTheRate) {
                    continue;
                }
                rate = exact;
                paid = cost;
            }
            Rational part = paid.dividedBy(cost);
            Rational charged = rate.dividedBy(part);
            Rational measure = charged.dividedBy(part);
            if (best == null || measure.compareTo(best.measure) < 0) {
                best = new Offer(charged, measure);
            }
        }
        return best;
    }
}
