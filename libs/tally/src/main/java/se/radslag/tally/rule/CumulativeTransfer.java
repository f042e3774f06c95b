package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.Tie;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

/**
 * Cumulative support transfer voting (Skowron, Slinko, Szufa, Talmon: Participatory Budgeting with Cumulative Votes,
 * arXiv 2009.02690). Each voter's equal part of the budget goes to projects in proportion to the ballot's points. As
 * long as a project has what it costs, the best such is funded, and what it has beyond goes back to its donors' other
 * projects, in proportion. When none has, {@link Transfer} says what is done.
 *
 * @param measure what makes a project better or worse
 * @param transfer what is done when no project has what it costs
 */
public record CumulativeTransfer(Measure measure, Transfer transfer) implements Rule {

    /** What is done when no project has what it costs. */
    public enum Transfer {
        /**
         * The worst is eliminated, and its money goes to its donors' others in proportion. In the end what was
         * eliminated last is funded first, as far as money is left: EwT in the paper.
         */
        ELIMINATION,
        /**
         * Projects whose donors do not have the cost together, whatever they give to others, are put aside. The best of
         * the rest is funded: each donor gives more to it by the same factor, up to all that they have, which is taken
         * from their others in proportion. In the end the best that was put aside is funded first, as far as money is
         * left: minimal transfers, MT in the paper. The factor is found exactly and not step by step.
         */
        MINIMAL
    }

    public CumulativeTransfer(Measure measure) {
        this(measure, Transfer.ELIMINATION);
    }

    /** By what the best to fund and the worst to eliminate are found. */
    public enum Measure {
        /** The money beyond the cost: EwT in the paper. */
        EXCESS,
        /** The money for each unit of cost: EwTC. */
        SUPPORT_PER_COST,
        /** The money: EwTS. */
        SUPPORT
    }

    @Override
    public String word() {
        return "cstv";
    }

    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        return Precisely.count(bits -> new Count(election, ties.on(election), constraints, bits).run());
    }

    private final class Count {

        private final Election election;
        private final Support support;
        private final TieOrder.Ranked order;
        private final Ledger ledger;
        private final int bits;
        private final List<Tie> ties = new ArrayList<>();
        private final List<Integer> standing;
        private final List<Integer> eliminated = new ArrayList<>();
        /** What a voter of each ballot has left, and the sum of the points that it is divided by. */
        private final Interval[] money;

        private final long[] points;

        private Count(Election election, TieOrder.Ranked order, Constraints constraints, int bits) {
            this.election = election;
            this.order = order;
            this.bits = bits;
            support = Support.of(
                    election, election.ballots().type().isOrdered() ? Utility.BORDA_FROM_ONE : Utility.SCORE);
            ledger = new Ledger(election, constraints);
            standing = new ArrayList<>(IntStream.range(0, election.projects().size())
                    .filter(project -> ledger.standing(project) != Ledger.Standing.CLOSED)
                    .boxed()
                    .toList());
            points = new long[election.ballots().size()];
            long donors = 0;
            for (int project : standing) {
                for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                    points[support.ballot(entry)] += support.weight(entry);
                }
            }
            Ballots ballots = election.ballots();
            for (int ballot = 0; ballot < points.length; ballot++) {
                donors += points[ballot] > 0 ? ballots.count(ballot) : 0;
            }
            money = new Interval[points.length];
            Interval part = Interval.of(BigInteger.valueOf(ledger.left()), bits).over(Math.max(1, donors));
            Arrays.fill(money, part);
        }

        private Outcome run() {
            while (!standing.isEmpty()) {
                standing.removeIf(project -> ledger.standing(project) == Ledger.Standing.CLOSED);
                Interval[] given = donations(standing);
                List<Integer> payable = standing.stream()
                        .filter(project -> ledger.takes(project) && given[project].compare(cost(project)) >= 0)
                        .toList();
                if (!payable.isEmpty()) {
                    fund(choose(payable, given, false), given);
                } else if (transfer == Transfer.MINIMAL) {
                    transferLeast(given);
                } else if (!standing.isEmpty()) {
                    int worst = choose(standing, given, true);
                    eliminated.add(worst);
                    withdraw(worst);
                }
            }
            complete();
            return new Outcome(election, ledger.selections(), ties);
        }

        private void complete() {
            Interval[] given = donations(eliminated);
            while (!eliminated.isEmpty()) {
                int project = transfer == Transfer.MINIMAL ? choose(eliminated, given, false) : eliminated.getLast();
                eliminated.remove((Integer) project);
                if (ledger.takes(project)) {
                    ledger.fund(new Selection(project, Selection.Step.COMPLETION));
                }
            }
        }

        /** Puts aside what cannot be reached, and funds the best of the rest. */
        private void transferLeast(Interval[] given) {
            List<Integer> reachable = standing.stream()
                    .filter(project ->
                            ledger.takes(project) && donorsMoney(project).compare(cost(project)) >= 0)
                    .toList();
            if (reachable.isEmpty()) {
                eliminated.addAll(standing);
                standing.clear();
                return;
            }
            List<Integer> unreachable = standing.stream()
                    .filter(project -> ledger.takes(project) && !reachable.contains(project))
                    .toList();
            eliminated.addAll(unreachable);
            standing.removeAll(unreachable);
            int best = choose(reachable, given, false);
            collect(best, given[best]);
            ledger.fund(new Selection(best, Selection.Step.RULE));
            withdraw(best);
        }

        private Interval donorsMoney(int project) {
            Interval sum = Interval.of(0, bits);
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                int ballot = support.ballot(entry);
                sum = sum.plus(money[ballot].times(support.count(ballot)));
            }
            return sum;
        }

        /**
         * Takes the cost from the donors, who give their donations times one factor, or all that they have. Who gives
         * the largest part of their money has to give all first.
         */
        private void collect(int project, Interval given) {
            List<Integer> donors = IntStream.range(support.start(project), support.start(project + 1))
                    .boxed()
                    .sorted((one, other) -> Long.compare(
                            Math.multiplyExact(points[support.ballot(one)], support.weight(other)),
                            Math.multiplyExact(points[support.ballot(other)], support.weight(one))))
                    .toList();
            Interval needed = cost(project);
            Interval others = given;
            int next = 0;
            for (; next < donors.size(); next++) {
                int ballot = support.ballot(donors.get(next));
                long weight = support.weight(donors.get(next));
                if (needed.times(weight).compare(others.times(points[ballot])) < 0) {
                    break;
                }
                needed = needed.minus(money[ballot].times(support.count(ballot)));
                others = others.minus(donation(ballot, weight).times(support.count(ballot)));
                money[ballot] = Interval.of(0, bits);
            }
            if (next < donors.size() && !needed.isZero()) {
                Interval factor = needed.over(others);
                for (int entry : donors.subList(next, donors.size())) {
                    int ballot = support.ballot(entry);
                    money[ballot] = money[ballot].minus(
                            donation(ballot, support.weight(entry)).times(factor));
                }
            }
        }

        private Interval donation(int ballot, long weight) {
            return money[ballot].over(points[ballot]).times(weight);
        }

        private Interval cost(int project) {
            return Interval.of(election.cost(project), bits);
        }

        private Interval[] donations(List<Integer> projects) {
            Interval[] each = new Interval[money.length];
            for (int ballot = 0; ballot < each.length; ballot++) {
                each[ballot] = points[ballot] > 0 ? money[ballot].over(points[ballot]) : money[ballot];
            }
            Interval[] given = new Interval[election.projects().size()];
            for (int project : projects) {
                Interval sum = Interval.of(0, bits);
                for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                    int ballot = support.ballot(entry);
                    sum = sum.plus(each[ballot].times(support.weight(entry) * support.count(ballot)));
                }
                given[project] = sum;
            }
            return given;
        }

        private int choose(List<Integer> projects, Interval[] given, boolean worst) {
            Interval highest = Interval.of(BigInteger.ONE.shiftLeft(Long.SIZE * 2), bits);
            List<Integer> best = Precisely.greatest(
                    projects,
                    project -> {
                        Interval measured = measured(project, given[project]);
                        return worst ? highest.minus(measured) : measured;
                    },
                    order);
            if (best.size() > 1) {
                ties.add(order.decide(ledger.selections().size() + 1, best));
            }
            return best.getFirst();
        }

        private Interval measured(int project, Interval given) {
            return switch (measure) {
                case EXCESS ->
                    given.plus(Interval.of(election.budgetUnits(), bits).plus(Interval.of(Long.MAX_VALUE, bits)))
                            .minus(cost(project));
                case SUPPORT_PER_COST ->
                    election.cost(project) == 0
                            ? given.plus(Interval.of(Long.MAX_VALUE, bits))
                            : given.over(election.cost(project));
                case SUPPORT -> given;
            };
        }

        /** Takes the cost from the donors in proportion to their donations. */
        private void fund(int project, Interval[] given) {
            if (election.cost(project) > 0) {
                Interval part = cost(project).over(given[project]);
                for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                    int ballot = support.ballot(entry);
                    money[ballot] = money[ballot].minus(
                            donation(ballot, support.weight(entry)).times(part));
                }
            }
            ledger.fund(new Selection(project, Selection.Step.RULE));
            withdraw(project);
        }

        /** From now on a project gets nothing: its donors' money goes to their others, and is lost where they have none. */
        private void withdraw(int project) {
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                int ballot = support.ballot(entry);
                points[ballot] -= support.weight(entry);
                if (points[ballot] == 0) {
                    money[ballot] = Interval.of(0, bits);
                }
            }
            standing.remove((Integer) project);
        }
    }
}
