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
 * arXiv 2009.02690), with elimination and transfers. Each voter's equal part of the budget goes to projects in
 * proportion to the ballot's points. As long as a project has what it costs, the best such is funded, and what it has
 * beyond goes back to its donors' other projects, in proportion. When none has, the worst is eliminated and its money
 * goes to its donors' others likewise. In the end what was eliminated last is funded first, as far as money is left.
 *
 * @param measure what makes a project better or worse
 */
public record CumulativeTransfer(Measure measure) implements Rule {

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
                Interval[] given = donations();
                List<Integer> payable = standing.stream()
                        .filter(project -> ledger.takes(project) && given[project].compare(cost(project)) >= 0)
                        .toList();
                if (!payable.isEmpty()) {
                    fund(choose(payable, given, false), given);
                } else if (!standing.isEmpty()) {
                    int worst = choose(standing, given, true);
                    eliminated.add(worst);
                    withdraw(worst);
                }
            }
            for (int project : eliminated.reversed()) {
                if (ledger.takes(project)) {
                    ledger.fund(new Selection(project, Selection.Step.COMPLETION));
                }
            }
            return new Outcome(election, ledger.selections(), ties);
        }

        private Interval cost(int project) {
            return Interval.of(election.cost(project), bits);
        }

        private Interval[] donations() {
            Interval[] each = new Interval[money.length];
            for (int ballot = 0; ballot < each.length; ballot++) {
                each[ballot] = points[ballot] > 0 ? money[ballot].over(points[ballot]) : money[ballot];
            }
            Interval[] given = new Interval[election.projects().size()];
            for (int project : standing) {
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
                    Interval donation = money[ballot].over(points[ballot]).times(support.weight(entry));
                    money[ballot] = money[ballot].minus(donation.times(part));
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
