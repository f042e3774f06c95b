package se.radslag.tally.rule;

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
import se.radslag.tally.Tie;
import se.radslag.tally.TieOrder;

/**
 * Expanding approvals (Aziz, Lee: Proportionally Representative Participatory Budgeting with Ordinal Preferences, AAAI
 * 2021), for ballots that rank. Everyone begins with weight 1. At first a voter supports the project ranked first, then
 * the first two, and so on. A project whose supporters weigh at least its quota, voters &#183; cost / budget, is
 * funded, and takes its quota from their weights in proportion. Of several the one is funded whose supporters weigh the
 * most for its quota. On ballots without ranks all listed projects are supported from the beginning; where points
 * differ, they rank.
 */
public record ExpandingApprovals() implements Rule {

    @Override
    public String word() {
        return "expanding-approvals";
    }

    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        return Precisely.count(bits -> new Count(election, ties.on(election), constraints, bits).run());
    }

    private static final class Count {

        private final Election election;
        private final Ballots ballots;
        private final TieOrder.Ranked order;
        private final Ledger ledger;
        private final int bits;
        private final int[][] rank;
        private final Interval[] weight;
        private final List<Tie> ties = new ArrayList<>();

        private Count(Election election, TieOrder.Ranked order, Constraints constraints, int bits) {
            this.election = election;
            this.ballots = election.ballots();
            this.order = order;
            this.bits = bits;
            ledger = new Ledger(election, constraints);
            weight = new Interval[ballots.size()];
            Arrays.fill(weight, Interval.of(1, bits));
            rank = new int[ballots.size()][];
            for (int ballot = 0; ballot < rank.length; ballot++) {
                rank[ballot] = ranks(ballot);
            }
        }

        /** The rank of each entry of a ballot, from zero; equal points rank equally. */
        private int[] ranks(int ballot) {
            int start = ballots.start(ballot);
            int[] ranks = new int[ballots.start(ballot + 1) - start];
            for (int entry = 0; entry < ranks.length; entry++) {
                int better = entry;
                if (!ballots.type().isOrdered()) {
                    long points = ballots.points(start + entry);
                    better = (int) IntStream.range(start, start + ranks.length)
                            .filter(other -> ballots.points(other) > points)
                            .count();
                }
                ranks[entry] = better;
            }
            return ranks;
        }

        private Outcome run() {
            int deepest =
                    Arrays.stream(rank).mapToInt(ranks -> ranks.length).max().orElse(0);
            for (int depth = 0; depth < deepest; depth++) {
                while (fundOne(depth)) {}
            }
            return new Outcome(election, ledger.selections(), ties);
        }

        private boolean fundOne(int depth) {
            Interval[] supporting = supporting(depth);
            List<Integer> reached = IntStream.range(0, supporting.length)
                    .filter(project -> ledger.takes(project) && !supporting[project].isZero())
                    .filter(project -> supporting[project]
                                    .times(election.budgetUnits())
                                    .compare(Interval.of(election.cost(project), bits)
                                            .times(ballots.voters()))
                            >= 0)
                    .boxed()
                    .toList();
            if (reached.isEmpty()) {
                return false;
            }
            List<Integer> best = Precisely.greatest(
                    reached, project -> supporting[project].over(Math.max(1, election.cost(project))), order);
            if (best.size() > 1) {
                ties.add(order.decide(ledger.selections().size() + 1, best));
            }
            fund(best.getFirst(), supporting[best.getFirst()], depth);
            return true;
        }

        private Interval[] supporting(int depth) {
            Interval[] sums = new Interval[election.projects().size()];
            Arrays.fill(sums, Interval.of(0, bits));
            for (int ballot = 0; ballot < rank.length; ballot++) {
                for (int entry = 0; entry < rank[ballot].length; entry++) {
                    if (rank[ballot][entry] <= depth) {
                        int project = ballots.project(ballots.start(ballot) + entry);
                        sums[project] = sums[project].plus(weight[ballot].times(ballots.count(ballot)));
                    }
                }
            }
            return sums;
        }

        private void fund(int project, Interval supporting, int depth) {
            ledger.fund(new Selection(project, Selection.Step.RULE));
            if (election.cost(project) == 0) {
                return;
            }
            Interval kept = Interval.of(1, bits)
                    .minus(Interval.of(election.cost(project), bits)
                            .times(ballots.voters())
                            .over(election.budgetUnits())
                            .over(supporting));
            for (int ballot = 0; ballot < rank.length; ballot++) {
                for (int entry = 0; entry < rank[ballot].length; entry++) {
                    if (ballots.project(ballots.start(ballot) + entry) == project && rank[ballot][entry] <= depth) {
                        weight[ballot] = weight[ballot].times(kept);
                    }
                }
            }
        }
    }
}
