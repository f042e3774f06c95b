package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

/**
 * The set of projects with the greatest sum of utilities that fits in the budget: the knapsack problem, solved exactly.
 * Of several best sets it takes the one that comes first when they are compared by the tie order's first project, then
 * its second, and so on, each being better in than out.
 *
 * <p>Projects are added one by one to all sets that could still become the best (Nemhauser and Ullmann 1969): a set
 * is dropped when another has no less utility for no more money, and when even filling up its money with parts of the
 * projects to come, the best for their cost first, would not reach the best set known.
 *
 * <p>Of constraints it knows the fixed projects, minimum votes and minimum scores. Others it refuses.
 */
public record MaxWelfare(Utility utility) implements Rule {

    @Override
    public String word() {
        return "max-welfare";
    }

    /** @throws IllegalArgumentException where the constraints exclude, require or limit */
    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        if (!constraints.exclusive().isEmpty()
                || !constraints.requires().isEmpty()
                || !constraints.limits().isEmpty()) {
            throw new IllegalArgumentException("Maximum welfare cannot be counted with projects that exclude or require"
                    + " each other, or with limits");
        }
        var ledger = new Ledger(election, constraints);
        var support = Support.of(election, utility);
        TieOrder.Ranked order = ties.on(election);
        List<Integer> items = IntStream.range(0, election.projects().size())
                .filter(project -> ledger.takes(project) && support.isSupported(project))
                .boxed()
                .toList();
        List<Integer> best = new ArrayList<>(new Knapsack(support, order, items, ledger.left()).best());
        best.sort(Comparator.comparingInt(order::rank));
        best.forEach(project -> ledger.fund(new Selection(project, Selection.Step.RULE)));
        return new Outcome(election, ledger.selections(), List.of());
    }

    /** One knapsack to be packed. */
    private static final class Knapsack {

        /**
         * A set of projects.
         *
         * @param value its utility
         * @param last the project that was added last, and {@code before} the set that it was added to
         */
        private record Pack(
                long cost,
                BigInteger value,
                int last,
                @Nullable Pack before) {}

        private final Support support;
        private final Election election;
        private final TieOrder.Ranked order;
        private final List<Integer> items;
        private final long room;

        private Knapsack(Support support, TieOrder.Ranked order, List<Integer> items, long room) {
            this.support = support;
            this.election = support.election();
            this.order = order;
            this.room = room;
            this.items = new ArrayList<>(items);
            this.items.sort((one, other) ->
                    value(other).multiply(cost(one)).compareTo(value(one).multiply(cost(other))));
        }

        private BigInteger value(int project) {
            return BigInteger.valueOf(support.total(project)).multiply(BigInteger.valueOf(support.factor(project)));
        }

        private BigInteger cost(int project) {
            return BigInteger.valueOf(Math.max(1, election.cost(project)));
        }

        private List<Integer> best() {
            List<Pack> packs = List.of(new Pack(0, BigInteger.ZERO, -1, null));
            BigInteger known = BigInteger.ZERO;
            for (int next = 0; next < items.size(); next++) {
                known = known.max(filledUp(packs, next));
                packs = merge(packs, added(packs, items.get(next)));
                packs = promising(packs, next + 1, known);
            }
            return members(packs.stream()
                    .max(Comparator.comparing(Pack::value).thenComparing(this::compareTies))
                    .orElseThrow());
        }

        private List<Pack> added(List<Pack> packs, int project) {
            return packs.stream()
                    .filter(pack -> election.cost(project) <= room - pack.cost)
                    .map(pack ->
                            new Pack(pack.cost + election.cost(project), pack.value.add(value(project)), project, pack))
                    .toList();
        }

        /** Both lists, ascending by cost and value, without packs that another is no worse than. */
        private List<Pack> merge(List<Pack> one, List<Pack> other) {
            var merged = new ArrayList<Pack>(one.size() + other.size());
            int left = 0;
            int right = 0;
            while (left < one.size() || right < other.size()) {
                boolean takeLeft =
                        right == other.size() || left < one.size() && compare(one.get(left), other.get(right)) <= 0;
                Pack next = takeLeft ? one.get(left++) : other.get(right++);
                if (merged.isEmpty() || isBetter(next, merged.getLast())) {
                    merged.add(next);
                }
            }
            return merged;
        }

        private int compare(Pack one, Pack other) {
            int byCost = Long.compare(one.cost, other.cost);
            int byValue = byCost != 0 ? byCost : other.value.compareTo(one.value);
            return byValue != 0 ? byValue : compareTies(other, one);
        }

        /** Whether a dearer pack is worth keeping: for its value, or of equal value for what the tie order prefers. */
        private boolean isBetter(Pack dearer, Pack cheaper) {
            int byValue = dearer.value.compareTo(cheaper.value);
            return byValue > 0 || byValue == 0 && compareTies(dearer, cheaper) > 0;
        }

        /** More than zero where the first pack is preferred. */
        private int compareTies(Pack one, Pack other) {
            BitSet ranks = ranks(one);
            BitSet difference = ranks(other);
            difference.xor(ranks);
            int first = difference.nextSetBit(0);
            return first < 0 ? 0 : ranks.get(first) ? 1 : -1;
        }

        private BitSet ranks(Pack pack) {
            var ranks = new BitSet();
            members(pack).forEach(project -> ranks.set(order.rank(project)));
            return ranks;
        }

        private static List<Integer> members(Pack pack) {
            var members = new ArrayList<Integer>();
            for (Pack one = pack; one != null && one.last >= 0; one = one.before) {
                members.add(one.last);
            }
            return members;
        }

        /** The best value that some pack reaches when it takes whatever fits of the projects to come. */
        private BigInteger filledUp(List<Pack> packs, int next) {
            BigInteger best = BigInteger.ZERO;
            for (Pack pack : packs) {
                long left = room - pack.cost;
                BigInteger value = pack.value;
                for (int place = next; place < items.size(); place++) {
                    if (election.cost(items.get(place)) <= left) {
                        left -= election.cost(items.get(place));
                        value = value.add(value(items.get(place)));
                    }
                }
                best = best.max(value);
            }
            return best;
        }

        private List<Pack> promising(List<Pack> packs, int next, BigInteger known) {
            return packs.stream()
                    .filter(pack -> mostPossible(pack, next).compareTo(known) >= 0)
                    .toList();
        }

        /** The value with the projects to come in order, the first that does not fit in part; rounded down. */
        private BigInteger mostPossible(Pack pack, int next) {
            long left = room - pack.cost;
            BigInteger value = pack.value;
            for (int place = next; place < items.size(); place++) {
                int project = items.get(place);
                if (election.cost(project) > left) {
                    return value.add(
                            value(project).multiply(BigInteger.valueOf(left)).divide(cost(project)));
                }
                left -= election.cost(project);
                value = value.add(value(project));
            }
            return value;
        }
    }
}
