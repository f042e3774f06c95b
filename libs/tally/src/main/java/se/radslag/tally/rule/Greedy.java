package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rational;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.Tie;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

/**
 * Projects in the order of their support, as long as the money lasts.
 *
 * <p>Cities order by votes, or by points where ballots have points: {@link #byVotes}. {@link #bySatisfaction} orders by
 * utility for cost, which is the same under cost utilities. Thresholds and exclusive groups are {@link Constraints}.
 *
 * @param utility what a project is worth to those who list it
 * @param perCost whether utility is divided by cost
 * @param misfit what becomes of a project that does not fit
 */
public record Greedy(Utility utility, boolean perCost, Misfit misfit) implements Rule {

    /** What is done about the first project that does not fit in the money left. */
    public enum Misfit {
        /** It is skipped, and smaller ones behind it are tried. */
        SKIP("greedy"),
        /** The count ends. */
        STOP("greedy-no-skip"),
        /** Poznań: it is funded if at least 80 % of its cost is left, and the count ends. */
        EIGHTY_PERCENT("poznan");

        private final String word;

        Misfit(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** As cities do it: by votes, or by points on ballots that have them. */
    public static Greedy byVotes(Election election, Misfit misfit) {
        return switch (election.ballots().type()) {
            case APPROVAL, CHOOSE_ONE -> new Greedy(Utility.CARDINALITY, false, misfit);
            case ORDINAL -> new Greedy(Utility.BORDA_FROM_ONE, false, misfit);
            case CUMULATIVE, SCORING -> new Greedy(Utility.SCORE, false, misfit);
        };
    }

    public static Greedy bySatisfaction(Utility utility) {
        return new Greedy(utility, true, Misfit.SKIP);
    }

    @Override
    public String word() {
        return misfit.word();
    }

    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        var ledger = new Ledger(election, constraints);
        var broken = new ArrayList<Tie>();
        spend(ledger, Support.of(election, utility), ties.on(election), Selection.Step.RULE, broken);
        return new Outcome(election, ledger.selections(), broken);
    }

    /** Spends what an outcome has left. */
    Outcome complete(Outcome outcome, Support support, TieOrder.Ranked order, Constraints constraints) {
        var ledger = new Ledger(outcome.election(), constraints);
        int fixed = ledger.selections().size();
        outcome.selections().stream().skip(fixed).forEach(ledger::fund);
        var broken = new ArrayList<Tie>();
        spend(ledger, support, order, Selection.Step.COMPLETION, broken);
        return outcome.then(
                ledger.selections()
                        .subList(
                                outcome.selections().size(), ledger.selections().size()),
                broken);
    }

    private void spend(Ledger ledger, Support support, TieOrder.Ranked order, Selection.Step step, List<Tie> broken) {
        List<Integer> queue = queue(ledger, support, order);
        for (int place = 0; place < queue.size(); ) {
            int project = queue.get(place);
            if (ledger.takes(project)) {
                noteTie(queue, place, ledger, support, order, broken);
                ledger.fund(new Selection(project, step, rate(support, project)));
                queue.remove(place);
                place = ledgerFreesWaiting(ledger, queue, place);
            } else if (misfit != Misfit.SKIP && ledger.standing(project) == Ledger.Standing.OPEN) {
                if (misfit == Misfit.EIGHTY_PERCENT
                        && isAlmostPaid(support.election().cost(project), ledger.left())) {
                    ledger.fund(new Selection(project, step, rate(support, project)));
                }
                return;
            } else {
                place++;
            }
        }
    }

    /** Goes back to the first project that waited for the one just funded. */
    private static int ledgerFreesWaiting(Ledger ledger, List<Integer> queue, int place) {
        for (int earlier = 0; earlier < place; earlier++) {
            if (ledger.takes(queue.get(earlier))) {
                return earlier;
            }
        }
        return place;
    }

    private static boolean isAlmostPaid(long cost, long left) {
        return BigInteger.valueOf(left)
                        .multiply(BigInteger.TEN)
                        .compareTo(BigInteger.valueOf(cost).multiply(BigInteger.valueOf(8)))
                >= 0;
    }

    private List<Integer> queue(Ledger ledger, Support support, TieOrder.Ranked order) {
        return new ArrayList<>(IntStream.range(0, support.election().projects().size())
                .filter(project -> ledger.standing(project) != Ledger.Standing.CLOSED)
                .boxed()
                .sorted(((Comparator<Integer>) (one, other) -> compare(support, one, other))
                        .thenComparingInt(order::rank))
                .toList());
    }

    /** Notes equal projects of which at least one other could be funded in this one's place. */
    private void noteTie(
            List<Integer> queue, int place, Ledger ledger, Support support, TieOrder.Ranked order, List<Tie> broken) {
        var equal = new ArrayList<Integer>();
        for (int next = place;
                next < queue.size() && compare(support, queue.get(place), queue.get(next)) == 0;
                next++) {
            if (ledger.takes(queue.get(next))) {
                equal.add(queue.get(next));
            }
        }
        if (equal.size() > 1) {
            broken.add(order.decide(ledger.selections().size() + 1, equal));
        }
    }

    /** The more utility, or the more for each unit of cost, the earlier; there, what is free goes first. */
    private int compare(Support support, int one, int other) {
        boolean oneIsFree = support.election().cost(one) == 0;
        boolean otherIsFree = support.election().cost(other) == 0;
        if (perCost && (oneIsFree || otherIsFree)) {
            return Boolean.compare(otherIsFree, oneIsFree);
        }
        return worth(support, other, one).compareTo(worth(support, one, other));
    }

    /** The utility of a project times what it is not to be divided by: the other's cost. */
    private BigInteger worth(Support support, int project, int other) {
        BigInteger total =
                BigInteger.valueOf(support.total(project)).multiply(BigInteger.valueOf(support.factor(project)));
        return perCost ? total.multiply(BigInteger.valueOf(support.election().cost(other))) : total;
    }

    private Rational rate(Support support, int project) {
        Rational total = Rational.of(support.total(project)).times(support.factor(project));
        long cost = support.election().cost(project);
        return !perCost ? total : cost == 0 ? Rational.ZERO : total.dividedBy(cost);
    }
}
