package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Ballots;
import se.radslag.tally.Support;

/**
 * What every ballot has left while equal shares buys one project after another, and what a project would cost its
 * supporters now.
 *
 * <p>All money here is multiplied by the number of voters, so that every endowment and every cost is a whole number.
 * A <em>price</em> is what a supporter of weight 1 pays who can pay in full; the price &#960; of a project solves
 * &#931; min(left, &#960;&#183;weight) = cost over its supporters. It is found by Newton's method: those who cannot pay
 * the present guess in full pay all they have, the rest is divided among the others, and again until nobody changes
 * sides. As the sum is concave in &#960;, the guesses rise towards the price from the second on, wherever they start.
 *
 * <h2>Why the bounds on errors hold</h2>
 *
 * <p>Amounts are doubles. Buying is a monotone map of what voters have left (who has more before has no less after)
 * that always takes the same sum, the cost; so it never enlarges the sum over all voters of the differences between two
 * states (Crandall and Tartar 1980). Let {@link #astray} bound that sum between the doubles here and the exact state:
 * each purchase adds to it no more than its own rounding. The money of any set of supporters is wrong by no more, so a
 * price is wrong by no more than this and the rounding of its own sums, divided by the weight of those who surely pay in
 * full; and what one voter has left is wrong by no more than the prices that they paid, which {@link #error} adds up.
 * Where a bound does not settle a question, {@link ExactPrices} does.
 */
final class Purses {

    /** The relative error of one operation, twice for safety. */
    static final double ROUNDING = 0x1p-52;
    /** Purses that differ by less from what is asked are looked at exactly; prices are known to half of this. */
    static final double NEAR = 1e-9;
    /** Numbers are added in blocks of so many, which keeps rounding small. */
    private static final int BLOCK = 128;

    private static final int NOT = Integer.MAX_VALUE;

    final Support support;
    final BigInteger[] cost;
    private final double[] approximateCost;
    /** Zero exactly where a ballot gave its last. */
    private final double[] left;
    /** The purchase in which a ballot gave its last, or {@link #NOT}. */
    private final int[] emptiedIn;
    /** The purchase of a project, or {@link #NOT}. */
    private final int[] boughtIn;

    private final int[] bought;
    /** How many voters support a project. */
    private final long[] voters;

    private int purchases;
    private BigInteger endowment = BigInteger.ZERO;
    private double approximateEndowment;
    private double error;
    private double astray;
    private final ExactPrices exact;
    private final Payers payers;

    private final double[] price;
    private final double[] priceError;
    private final double[] rounding;
    /** A bound on the weight, and so on the number, of those who can pay in full. */
    private final double[] richWeight;

    private final boolean[] close;
    /** By purchase: {@link #error} and {@link #astray} before it. */
    private final double[] errorBefore;

    private final double[] astrayBefore;
    /** By entry of the support: what the ballot had when the project was bought; null where nobody asks to go back. */
    private double @Nullable [] leftBefore;

    Purses(Support support) {
        this.support = support;
        Ballots ballots = support.election().ballots();
        int projects = support.election().projects().size();
        var all = BigInteger.valueOf(ballots.voters());
        voters = new long[projects];
        cost = new BigInteger[projects];
        approximateCost = new double[projects];
        for (int project = 0; project < projects; project++) {
            cost[project] = BigInteger.valueOf(support.election().cost(project)).multiply(all);
            approximateCost[project] = cost[project].doubleValue();
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                voters[project] += support.count(support.ballot(entry));
            }
        }
        left = new double[ballots.size()];
        emptiedIn = new int[ballots.size()];
        boughtIn = new int[projects];
        bought = new int[projects];
        price = new double[projects];
        priceError = new double[projects];
        rounding = new double[projects];
        richWeight = new double[projects];
        close = new boolean[projects];
        errorBefore = new double[projects];
        astrayBefore = new double[projects];
        exact = new ExactPrices(this);
        payers = new Payers(support);
    }

    /** Gives every ballot the same again and forgets all purchases; prices of the last time are kept as guesses. */
    void fill(BigInteger everyone) {
        endowment = everyone;
        approximateEndowment = everyone.doubleValue();
        error = ROUNDING * approximateEndowment;
        astray = error * support.election().ballots().voters();
        Arrays.fill(left, approximateEndowment);
        Arrays.fill(emptiedIn, NOT);
        Arrays.fill(boughtIn, NOT);
        purchases = 0;
        exact.clear();
        payers.reset();
    }

    /** From now on, notes what {@link #backTo} needs. */
    void remember() {
        leftBefore = new double[support.start(voters.length)];
    }

    /** Takes back all purchases but the first; prices are kept as guesses. */
    void backTo(int first) {
        double[] before = Objects.requireNonNull(leftBefore);
        while (purchases > first) {
            int project = bought[--purchases];
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                int ballot = support.ballot(entry);
                left[ballot] = before[entry];
                if (emptiedIn[ballot] == purchases) {
                    emptiedIn[ballot] = NOT;
                }
            }
            boughtIn[project] = NOT;
            error = errorBefore[purchases];
            astray = astrayBefore[purchases];
        }
        exact.clear();
        payers.reset();
    }

    BigInteger endowment() {
        return endowment;
    }

    int purchases() {
        return purchases;
    }

    int bought(int purchase) {
        return bought[purchase];
    }

    int boughtIn(int project) {
        return boughtIn[project];
    }

    int emptiedIn(int ballot) {
        return emptiedIn[ballot];
    }

    double left(int ballot) {
        return left[ballot];
    }

    double error() {
        return error;
    }

    /** The price that was found last. */
    double price(int project) {
        return price[project];
    }

    double priceError(int project) {
        return priceError[project];
    }

    ExactPrices exact() {
        return exact;
    }

    /** Whether the supporters of a project have together what it costs before anything is bought. */
    boolean canEverPay(int project) {
        return endowment.multiply(BigInteger.valueOf(voters[project])).compareTo(cost[project]) >= 0;
    }

    /** A price that no state of the purses goes below: what each would pay if all paid in full. */
    double leastPrice(int project) {
        return approximateCost[project] / support.total(project) * (1 - 4 * ROUNDING);
    }

    /**
     * Works out the price of a project as of now; {@link #price} and {@link #priceError} tell it.
     *
     * @return whether its supporters can pay for it together
     */
    boolean evaluate(int project) {
        double asked = Math.max(price[project], leastPrice(project));
        double needed = approximateCost[project];
        double richBefore = -1;
        for (int pass = 1; ; pass++) {
            payers.pass(project, asked, left, NEAR * asked + 2 * error);
            double blurred = (BLOCK + payers.size(project) / BLOCK + 8) * ROUNDING;
            if (pass == 1 && !canPay(project, needed, blurred)) {
                return false;
            }
            if (payers.rich == 0 && pass == 1 && asked > leastPrice(project)) {
                asked = leastPrice(project);
                continue;
            }
            double next = (needed - payers.poor) / payers.rich;
            if (isSettled(asked, next)) {
                conclude(project, next, blurred * (needed + payers.poor));
                return true;
            }
            if (payers.rich == 0 || next == asked || payers.rich == richBefore || pass > 2 && next <= asked) {
                conclude(project, asked, blurred * (needed + payers.poor));
                return true;
            }
            richBefore = payers.rich;
            asked = next;
        }
    }

    /** Whether nobody changes sides, or is too close to one, from one price to the other. */
    private boolean isSettled(double asked, double next) {
        return payers.close == 0
                && Math.abs(next - asked) + NEAR * next + 2 * error < payers.nearest * (1 - 4 * ROUNDING);
    }

    private boolean canPay(int project, double needed, double blurred) {
        double margin = payers.poor + payers.wealth - needed;
        double bound = astray + blurred * (needed + payers.poor + payers.wealth);
        return Math.abs(margin) > bound ? margin > 0 : exact.canPay(project);
    }

    private void conclude(int project, double asked, double blur) {
        double surely = payers.rich - payers.close;
        price[project] = asked;
        richWeight[project] = payers.rich + payers.close;
        rounding[project] = blur / surely + 2 * ROUNDING * asked;
        priceError[project] = astray / surely + rounding[project];
        close[project] = payers.close > 0;
        if (!(surely > 0) || priceError[project] > NEAR / 2 * asked) {
            settle(project, exact.price(project, asked));
            close[project] = true;
        }
    }

    private void settle(int project, ExactPrices.Price settled) {
        price[project] = settled.approximately(exact);
        priceError[project] = 4 * ROUNDING * price[project];
        rounding[project] = priceError[project];
    }

    /** Buys a project that was evaluated since the last purchase: its supporters pay. */
    void buy(int project) {
        ExactPrices.Price settled = close[project] ? exact.price(project, price[project]) : null;
        if (settled != null) {
            settle(project, settled);
        }
        double heaviest = 0;
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            int ballot = support.ballot(entry);
            if (leftBefore != null) {
                leftBefore[entry] = left[ballot];
            }
            if (left[ballot] == 0) {
                continue;
            }
            long weight = support.weight(entry);
            double due = price[project] * weight;
            boolean poor = settled == null ? left[ballot] < due : settled.isPoor(entry, left[ballot], due, error);
            if (poor) {
                left[ballot] = 0;
                emptiedIn[ballot] = purchases;
            } else {
                left[ballot] = Math.max(Double.MIN_VALUE, left[ballot] - due);
                heaviest = Math.max(heaviest, weight);
            }
        }
        errorBefore[purchases] = error;
        astrayBefore[purchases] = astray;
        error += heaviest * priceError[project] + 4 * ROUNDING * approximateEndowment;
        astray += 2 * richWeight[project] * (rounding[project] + 4 * ROUNDING * approximateEndowment);
        boughtIn[project] = purchases;
        bought[purchases++] = project;
    }
}
