package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rational;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.Tie;
import se.radslag.tally.TieOrder;

/**
 * One count with bounded overspending.
 *
 * <p>If every supporter pays up to x per weight, they pay the part &#945; = min(1, &#931; min(left, x&#183;weight) /
 * cost), and the measure to be least is x / &#945;&#178;, for
 * each unit of utility. Between two values of x at which somebody's money is out it
 * first rises and then falls, so only those values need looking at, and the one at which the cost is reached.
 *
 * <p>What each ballot has left is a double that is computed afresh from exact prices after each purchase, so errors do
 * not add up; measures that are closer than the error are compared as fractions. Money is multiplied by the voters.
 */
final class OverspendCount {

    private static final double ROUNDING = 0x1p-52;

    private final Support support;
    private final Election election;
    private final TieOrder.Ranked order;
    private final Ledger ledger;
    private final BigInteger voters;
    private final BigInteger endowment;
    private final CommonFractions prices = new CommonFractions();
    private final double[] price;
    private final int[] boughtIn;
    private final double[] left;
    private final boolean[] emptied;
    private final List<Tie> ties = new ArrayList<>();

    OverspendCount(Support support, TieOrder.Ranked order, Ledger ledger) {
        this.support = support;
        this.election = support.election();
        this.order = order;
        this.ledger = ledger;
        voters = BigInteger.valueOf(election.ballots().voters());
        endowment = BigInteger.valueOf(ledger.left());
        price = new double[election.projects().size()];
        boughtIn = new int[election.projects().size()];
        Arrays.fill(boughtIn, -1);
        left = new double[election.ballots().size()];
        Arrays.fill(left, endowment.doubleValue());
        emptied = new boolean[left.length];
    }

    /** A way to buy a project: everyone pays up to {@code asked} per weight. */
    private record Offer(int project, double asked, double measure, double error) {}

    /** The same exactly: what is charged per weight in the end, and the measure. */
    private record Exact(Rational charged, Rational measure) {}

    Outcome run() {
        for (int project = 0; project < boughtIn.length; project++) {
            if (election.cost(project) == 0 && support.isSupported(project) && ledger.takes(project)) {
                ledger.fund(new Selection(project, Selection.Step.RULE));
            }
        }
        while (true) {
            List<Offer> offers = contenders();
            if (offers.isEmpty()) {
                return new Outcome(election, ledger.selections(), ties, Rational.of(endowment, voters));
            }
            choose(offers);
        }
    }

    private List<Offer> contenders() {
        var offers = new ArrayList<Offer>();
        double best = Double.POSITIVE_INFINITY;
        for (int project = 0; project < boughtIn.length; project++) {
            if (ledger.takes(project) && support.isSupported(project)) {
                Offer offer = bestOffer(project);
                if (offer != null) {
                    offers.add(offer);
                    best = Math.min(best, offer.measure + offer.error);
                }
            }
        }
        double limit = best;
        offers.removeIf(offer -> offer.measure - offer.error > limit);
        return offers;
    }

    /** The supporters who have money, by what they can pay per weight. */
    private Integer[] payers(int project) {
        return IntStream.range(support.start(project), support.start(project + 1))
                .filter(entry -> !emptied[support.ballot(entry)])
                .boxed()
                .sorted(Comparator.comparingDouble(this::most))
                .toArray(Integer[]::new);
    }

    private double most(int entry) {
        return left[support.ballot(entry)] / support.weight(entry);
    }

    private @Nullable Offer bestOffer(int project) {
        Integer[] payers = payers(project);
        double cost = (double) election.cost(project) * election.ballots().voters();
        double rich = Arrays.stream(payers)
                .mapToDouble(entry -> (double) support.weight(entry) * support.count(support.ballot(entry)))
                .sum();
        double poor = 0;
        Offer best = null;
        for (Integer entry : payers) {
            double asked = most(entry);
            boolean enough = poor + asked * rich >= cost;
            if (enough) {
                asked = (cost - poor) / rich;
            }
            double part = Math.min(1, (poor + asked * rich) / cost);
            double measure = asked / (support.factor(project) * part * part);
            if (measure > 0 && (best == null || measure < best.measure)) {
                best = new Offer(project, asked, measure, measure * (payers.length + 64) * 64 * ROUNDING);
            }
            if (enough) {
                break;
            }
            int ballot = support.ballot(entry);
            poor += left[ballot] * support.count(ballot);
            rich -= (double) support.weight(entry) * support.count(ballot);
        }
        return best;
    }

    private void choose(List<Offer> offers) {
        var best = new ArrayList<Integer>();
        Exact least = null;
        for (Offer offer : offers) {
            Exact exact = exactly(offer);
            int comparison = least == null ? -1 : exact.measure.compareTo(least.measure);
            if (comparison < 0 || least == null) {
                best.clear();
                least = exact;
            }
            if (comparison <= 0) {
                best.add(offer.project);
            }
        }
        if (best.size() > 1) {
            ties.add(order.decide(ledger.selections().size() + 1, best));
            best.sort(Comparator.comparingInt(order::rank));
        }
        int winner = best.getFirst();
        Offer taken = offers.stream()
                .filter(offer -> offer.project == winner)
                .findFirst()
                .orElseThrow();
        buy(winner, exactly(taken).charged);
    }

    /** The exact best of the values of x that are as good as the best in doubles. */
    private Exact exactly(Offer offer) {
        Integer[] payers = payers(offer.project);
        Exact best = null;
        double limit = offer.measure + 2 * offer.error;
        double cost = (double) election.cost(offer.project) * election.ballots().voters();
        double rich = Arrays.stream(payers)
                .mapToDouble(entry -> (double) support.weight(entry) * support.count(support.ballot(entry)))
                .sum();
        double poor = 0;
        boolean enough = false;
        for (int place = 0; place < payers.length && !enough; place++) {
            double asked = most(payers[place]);
            enough = poor + asked * rich >= cost * (1 - 1e-9);
            double capped = poor + asked * rich >= cost ? (cost - poor) / rich : asked;
            double part = Math.min(1, (poor + capped * rich) / cost);
            double measure = capped / (support.factor(offer.project) * part * part);
            boolean sameAsNext = place + 1 < payers.length && most(payers[place + 1]) == asked && !enough;
            if (measure <= limit && !sameAsNext) {
                Exact exact = exactlyAt(offer.project, payers, place);
                best = best == null || exact.measure.compareTo(best.measure) < 0 ? exact : best;
            }
            int ballot = support.ballot(payers[place]);
            poor += left[ballot] * support.count(ballot);
            rich -= (double) support.weight(payers[place]) * support.count(ballot);
        }
        return best == null ? exactlyAt(offer.project, payers, payers.length - 1) : best;
    }

    /** The offer at which the supporters before a place are out of money. */
    private Exact exactlyAt(int project, Integer[] payers, int place) {
        long rich = 0;
        var poor = new Sum();
        for (int other = 0; other < payers.length; other++) {
            int ballot = support.ballot(payers[other]);
            if (other < place) {
                poor.add(ballot, support.count(ballot));
            } else {
                rich += support.weight(payers[other]) * support.count(ballot);
            }
        }
        var own = new Sum();
        own.add(support.ballot(payers[place]), 1);
        Rational cost = Rational.of(BigInteger.valueOf(election.cost(project)).multiply(voters), BigInteger.ONE);
        Rational asked = own.value().dividedBy(support.weight(payers[place]));
        Rational paid = poor.value().plus(asked.times(rich));
        if (paid.compareTo(cost) >= 0) {
            asked = cost.minus(poor.value()).dividedBy(rich);
            paid = cost;
        }
        Rational part = paid.dividedBy(cost);
        Rational charged = asked.dividedBy(part);
        return new Exact(charged, charged.dividedBy(part).dividedBy(support.factor(project)));
    }

    private void buy(int project, Rational charged) {
        int purchase = prices.size();
        prices.add(charged.numerator().multiply(prices.denominator()), charged.denominator());
        price[purchase] = charged.doubleValue();
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            int ballot = support.ballot(entry);
            double due = price[purchase] * support.weight(entry);
            if (emptied[ballot]) {
                continue;
            }
            if (isOut(ballot, due, charged, support.weight(entry))) {
                emptied[ballot] = true;
                left[ballot] = 0;
            }
        }
        boughtIn[project] = purchase;
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            refresh(support.ballot(entry));
        }
        ledger.fund(new Selection(
                project,
                Selection.Step.RULE,
                charged.dividedBy(support.factor(project)).dividedBy(Rational.of(voters, BigInteger.ONE))));
    }

    private boolean isOut(int ballot, double due, Rational charged, long weight) {
        if (Math.abs(left[ballot] - due) > 1e-9 * due + 64 * ROUNDING * endowment.doubleValue()) {
            return left[ballot] < due;
        }
        var own = new Sum();
        own.add(ballot, 1);
        return own.value().compareTo(charged.times(weight)) <= 0;
    }

    private void refresh(int ballot) {
        if (emptied[ballot]) {
            return;
        }
        double spent = 0;
        Ballots ballots = election.ballots();
        for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
            int purchase = boughtIn[ballots.project(entry)];
            if (purchase >= 0) {
                spent += price[purchase] * support.utility().weight(ballots, ballot, entry);
            }
        }
        left[ballot] = Math.max(Double.MIN_VALUE, endowment.doubleValue() - spent);
    }

    /** A sum of what ballots that are not out of money have left, as counts of the endowment and of each price. */
    private final class Sum {

        private long endowments;
        private final long[] paid = new long[prices.size()];

        private void add(int ballot, int count) {
            endowments += count;
            Ballots ballots = election.ballots();
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                int purchase = boughtIn[ballots.project(entry)];
                if (purchase >= 0) {
                    paid[purchase] += count * support.utility().weight(ballots, ballot, entry);
                }
            }
        }

        private Rational value() {
            BigInteger value =
                    endowment.multiply(BigInteger.valueOf(endowments)).multiply(prices.denominator());
            for (int purchase = 0; purchase < paid.length; purchase++) {
                value = value.subtract(prices.numerator(purchase).multiply(BigInteger.valueOf(paid[purchase])));
            }
            return Rational.of(value, prices.denominator());
        }
    }
}
