package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Phragmén's sequential rule, of 1894: voters earn money at the same pace, and a project is bought in the moment when
 * its supporters have earned what it costs. Seen the other way, every bought project is a load that its supporters
 * carry equally, and next is the project that leaves its supporters with the least load.
 *
 * <p>It ends in the moment when a project that does not fit in the budget could be bought: going on with smaller ones
 * would break its proportionality. Projects dearer than the whole budget are left out from the start, and projects that
 * nobody supports come last. Only whether a project is listed matters, not its points or rank.
 */
public record Phragmen() implements Rule {

    @Override
    public String word() {
        return "phragmen";
    }

    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        return new Count(election, ties.on(election), constraints).run();
    }

    private static final class Count {

        private static final double ROUNDING = 0x1p-52;

        private final Election election;
        private final Support support;
        private final TieOrder.Ranked order;
        private final Ledger ledger;
        private final List<Tie> ties = new ArrayList<>();
        /** The loads that purchases left their supporters with. */
        private final CommonFractions loads = new CommonFractions();

        private final double[] load;
        /** The last purchase that a ballot took part in, or -1: the load that it carries. */
        private final int[] last;

        private final double[] bound;
        private final List<Integer> candidates;

        private Count(Election election, TieOrder.Ranked order, Constraints constraints) {
            this.election = election;
            this.support = Support.of(election, Utility.CARDINALITY);
            this.order = order;
            this.ledger = new Ledger(election, constraints);
            int projects = election.projects().size();
            load = new double[projects];
            bound = new double[projects];
            last = new int[election.ballots().size()];
            Arrays.fill(last, -1);
            candidates = new ArrayList<>(IntStream.range(0, projects)
                    .filter(project -> election.cost(project) <= ledger.left())
                    .boxed()
                    .toList());
        }

        private Outcome run() {
            while (true) {
                candidates.removeIf(project -> ledger.standing(project) == Ledger.Standing.CLOSED);
                List<Integer> least = least();
                if (least.isEmpty() || least.stream().anyMatch(project -> election.cost(project) > ledger.left())) {
                    return new Outcome(election, ledger.selections(), ties);
                }
                if (least.size() > 1) {
                    ties.add(order.decide(ledger.selections().size() + 1, least));
                    least.sort(Comparator.comparingInt(order::rank));
                }
                buy(least.getFirst());
            }
        }

        /** The projects that would leave their supporters with the least load. */
        private List<Integer> least() {
            candidates.sort(Comparator.comparingDouble(project -> bound[project]));
            var contenders = new ArrayList<Integer>();
            double best = Double.POSITIVE_INFINITY;
            for (int project : candidates) {
                if (bound[project] > best) {
                    break;
                }
                if (ledger.standing(project) != Ledger.Standing.OPEN) {
                    continue;
                }
                double entries = support.start(project + 1) - support.start(project);
                double approximate = approximately(project);
                double error = (entries + 8) * ROUNDING * approximate;
                bound[project] = support.isSupported(project) ? approximate - error : Double.POSITIVE_INFINITY;
                best = Math.min(best, support.isSupported(project) ? approximate + error : best);
                contenders.add(project);
            }
            double limit = best;
            contenders.removeIf(project -> bound[project] > limit);
            return contenders.size() > 1 && support.isSupported(contenders.getFirst())
                    ? exactlyLeast(contenders)
                    : contenders;
        }

        private double approximately(int project) {
            double sum = election.cost(project);
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                int purchase = last[support.ballot(entry)];
                sum += purchase < 0 ? 0 : load[purchase] * support.count(support.ballot(entry));
            }
            return sum / support.total(project);
        }

        private List<Integer> exactlyLeast(List<Integer> contenders) {
            var best = new ArrayList<Integer>();
            BigInteger least = BigInteger.ZERO;
            for (int project : contenders) {
                BigInteger sum = exactSum(project);
                int comparison = best.isEmpty()
                        ? -1
                        : sum.multiply(BigInteger.valueOf(support.total(best.getFirst())))
                                .compareTo(least.multiply(BigInteger.valueOf(support.total(project))));
                if (comparison < 0) {
                    best.clear();
                    least = sum;
                }
                if (comparison <= 0) {
                    best.add(project);
                }
            }
            return best;
        }

        /** The loads of a project's supporters and its cost, times the denominator of the loads. */
        private BigInteger exactSum(int project) {
            long[] carrying = new long[loads.size()];
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                int ballot = support.ballot(entry);
                if (last[ballot] >= 0) {
                    carrying[last[ballot]] += support.count(ballot);
                }
            }
            BigInteger sum = BigInteger.valueOf(election.cost(project)).multiply(loads.denominator());
            for (int purchase = 0; purchase < carrying.length; purchase++) {
                sum = sum.add(loads.numerator(purchase).multiply(BigInteger.valueOf(carrying[purchase])));
            }
            return sum;
        }

        private void buy(int project) {
            Rational rate = null;
            if (support.isSupported(project)) {
                loads.add(exactSum(project), BigInteger.valueOf(support.total(project)));
                int purchase = loads.size() - 1;
                rate = loads.get(purchase);
                load[purchase] = rate.doubleValue();
                for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                    last[support.ballot(entry)] = purchase;
                }
            }
            ledger.fund(new Selection(project, Selection.Step.RULE, rate));
            candidates.remove((Integer) project);
        }
    }
}
