package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Rational;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.Tie;
import se.radslag.tally.TieOrder;

/**
 * One count by equal shares at a time, for as many endowments as are tried: again and again it buys the project whose
 * rate (price per unit of utility) is the least, until no project's supporters can pay for one.
 *
 * <p>Rates only rise while money is spent, so a project's last rate bounds its present one from below: projects are
 * visited in the order of their last rates, and the visit ends where even the bound is above the best found.
 */
final class ShareCount {

    /** What came of one endowment. */
    record Run(List<Integer> bought, List<Tie> ties, long cost) {}

    private record Contender(int project, double rate, double error) {}

    private final Election election;
    private final Support support;
    private final TieOrder.Ranked order;
    private final Constraints constraints;
    private final boolean constrained;
    private final Purses purses;
    private final int[] candidates;
    private final double[] factor;
    private final double[] lowestRate;
    private final List<Contender> contenders = new ArrayList<>();
    private int open;
    private int fixed;

    ShareCount(Support support, TieOrder.Ranked order, Constraints constraints) {
        this.election = support.election();
        this.support = support;
        this.order = order;
        this.constraints = constraints;
        this.constrained = !constraints.equals(Constraints.NONE);
        this.purses = new Purses(support);
        int projects = election.projects().size();
        candidates = new int[projects];
        factor = new double[projects];
        lowestRate = new double[projects];
        for (int project = 0; project < projects; project++) {
            factor[project] = support.factor(project);
        }
    }

    /**
     * Buys what can be bought.
     *
     * @param endowment of each voter in units, times the number of voters
     */
    Run run(BigInteger endowment) {
        return run(endowment, -1);
    }

    /** As {@link #run(BigInteger)}, as if one project were not there; -1 for none. */
    Run run(BigInteger endowment, int missing) {
        return end(begin(endowment, missing));
    }

    /**
     * As {@link #run(BigInteger)}, where it is certain what is bought first.
     *
     * @param first a list that begins with that, the free first
     * @param certain how much of it, beside the free, is certain
     * @param out which projects are certain not to be bought afterwards
     * @param bound what the rate of the others is certain not to be below afterwards
     */
    Run run(BigInteger endowment, List<Integer> first, int certain, boolean[] out, double[] bound) {
        Ledger ledger = begin(endowment, -1);
        int free = ledger.selections().size() - fixed;
        for (int round = 0; round < certain; round++) {
            int winner = first.get(free + round);
            if (!purses.evaluate(winner)) {
                throw new IllegalStateException("What is certain to be bought cannot be paid for");
            }
            buy(ledger, winner);
        }
        int kept = 0;
        for (int place = 0; place < open; place++) {
            int project = candidates[place];
            if (!out[project]) {
                candidates[kept++] = project;
                lowestRate[project] = Math.max(lowestRate[project], bound[project]);
            }
        }
        open = kept;
        return end(ledger);
    }

    private Ledger begin(BigInteger endowment, int missing) {
        purses.fill(endowment);
        var ledger = new Ledger(election, constraints);
        fixed = ledger.selections().size();
        takeWhatIsFree(ledger);
        gatherCandidates(ledger, missing);
        return ledger;
    }

    private Run end(Ledger ledger) {
        var ties = new ArrayList<Tie>();
        while (contend(ledger)) {
            buy(ledger, choose(ledger.selections().size() + 1, ties));
        }
        List<Integer> bought =
                ledger.selections().stream().skip(fixed).map(Selection::project).toList();
        return new Run(bought, ties, bought.stream().mapToLong(election::cost).sum());
    }

    /** What the last run left. */
    Purses purses() {
        return purses;
    }

    private void buy(Ledger ledger, int winner) {
        purses.buy(winner);
        ledger.fund(new Selection(winner, Selection.Step.RULE));
        remove(winner);
    }

    /** The projects bought in the last run with the rate of each. */
    List<Selection> selections(Run run) {
        return run.bought().stream()
                .map(project -> new Selection(project, Selection.Step.RULE, rate(project)))
                .toList();
    }

    private Rational rate(int project) {
        return election.cost(project) == 0
                ? Rational.ZERO
                : purses.exact()
                        .ofPurchase(purses.boughtIn(project))
                        .dividedBy(support.factor(project))
                        .dividedBy(election.ballots().voters());
    }

    private void takeWhatIsFree(Ledger ledger) {
        for (int project = 0; project < candidates.length; project++) {
            if (election.cost(project) == 0 && support.isSupported(project) && ledger.takes(project)) {
                ledger.fund(new Selection(project, Selection.Step.RULE));
            }
        }
    }

    private void gatherCandidates(Ledger ledger, int missing) {
        open = 0;
        for (int project = 0; project < candidates.length; project++) {
            if (election.cost(project) > 0
                    && support.isSupported(project)
                    && !ledger.isFunded(project)
                    && project != missing
                    && purses.canEverPay(project)) {
                candidates[open++] = project;
                lowestRate[project] = purses.leastPrice(project) / factor[project] * (1 - 2 * Purses.ROUNDING);
            }
        }
    }

    private void remove(int project) {
        int place = 0;
        while (candidates[place] != project) {
            place++;
        }
        System.arraycopy(candidates, place + 1, candidates, place, open - place - 1);
        open--;
    }

    /**
     * Leaves those among whom the next purchase is, as far as doubles can tell.
     *
     * @return whether there are any
     */
    private boolean contend(Ledger ledger) {
        sortCandidates();
        contenders.clear();
        double best = Double.POSITIVE_INFINITY;
        int kept = 0;
        int place = 0;
        for (; place < open && lowestRate[candidates[place]] <= best; place++) {
            int project = candidates[place];
            Ledger.Standing standing = constrained ? ledger.standing(project) : Ledger.Standing.OPEN;
            if (standing == Ledger.Standing.CLOSED) {
                continue;
            }
            if (standing == Ledger.Standing.OPEN) {
                if (!purses.evaluate(project)) {
                    continue;
                }
                best = Math.min(best, enter(project));
            }
            candidates[kept++] = project;
        }
        System.arraycopy(candidates, place, candidates, kept, open - place);
        open -= place - kept;
        double bound = best;
        contenders.removeIf(contender -> contender.rate - contender.error > bound);
        return !contenders.isEmpty();
    }

    private double enter(int project) {
        double rate = purses.price(project) / factor[project];
        double error = purses.priceError(project) / factor[project] + 2 * Purses.ROUNDING * rate;
        lowestRate[project] = rate - error;
        contenders.add(new Contender(project, rate, error));
        return rate + error;
    }

    private void sortCandidates() {
        for (int next = 1; next < open; next++) {
            int moving = candidates[next];
            int hole = next;
            for (; hole > 0 && lowestRate[candidates[hole - 1]] > lowestRate[moving]; hole--) {
                candidates[hole] = candidates[hole - 1];
            }
            candidates[hole] = moving;
        }
    }

    private int choose(int round, List<Tie> ties) {
        if (contenders.size() == 1) {
            return contenders.getFirst().project;
        }
        List<Integer> best = new ArrayList<>();
        ExactPrices.Price least = null;
        for (Contender contender : contenders) {
            int project = contender.project;
            ExactPrices.Price price = purses.exact().price(project, purses.price(project));
            int comparison =
                    least == null ? -1 : price.compare(support.factor(project), least, support.factor(best.getFirst()));
            if (comparison < 0) {
                best.clear();
                least = price;
            }
            if (comparison <= 0) {
                best.add(project);
            }
        }
        if (best.size() == 1) {
            return best.getFirst();
        }
        Tie tie = order.decide(round, best);
        ties.add(tie);
        best.sort((one, other) -> Integer.compare(order.rank(one), order.rank(other)));
        return best.getFirst();
    }
}
