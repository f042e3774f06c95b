package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of endowments, with all that is needed to tell of each of them in some microseconds whether the same
 * projects are bought in the same order as with the lowest.
 *
 * <p>Buying a given list of projects is monotone: with a higher endowment everyone has no less at each point, every
 * price is no higher, and whoever can pay in full still can. So the counts of the two ends, made in step by
 * {@link StretchSurvey}, enclose all between them. Who is rich at the lower end and poor at none, or poor at the higher,
 * is so on the whole stretch: such ballots are summed up once, and prices become linear in the endowment and in the
 * prices before ({@link PriceEquation}). The few ballots that change sides somewhere on the stretch are followed one by
 * one. A project whose supporters cannot pay at the higher end, or whose rate there is above that of the purchase at the
 * lower end, need not be looked at again.
 *
 * <p>Amounts are doubles. The state that prices stand for strays from the exact one by no more, over all voters
 * together, than each purchase's own rounding adds; why that is so, {@link Purses} tells. The sides of those who are
 * summed up are certain with a margin a hundred times as wide as prices may be wrong. Where the bounds do not settle a
 * question, the answer is that nothing is certain.
 */
final class Stretch {

    private final List<PriceEquation> purchases;
    /** By purchase: those who could be bought then instead. */
    private final List<List<PriceEquation>> rivals;
    /** By purchase, and in the end: those whose supporters must not get enough together. */
    private final List<List<PriceEquation>> poorer;
    /** By purchase: the ballots followed one by one that pay for it, and their weights. */
    private final int[][] payers;

    private final double[][] weights;
    private final double[] left;
    private final double[] prices;
    private final double voters;
    private final double[] rates;
    /** Upper bounds on the rates with the last endowment of which it was certain. */
    private final double[] highestRates;

    private boolean known;
    private int certain;

    Stretch(
            List<PriceEquation> purchases,
            List<List<PriceEquation>> rivals,
            List<List<PriceEquation>> poorer,
            int[][] payers,
            double[][] weights,
            int followed,
            double voters) {
        this.purchases = purchases;
        this.rivals = rivals;
        this.poorer = poorer;
        this.payers = payers;
        this.weights = weights;
        this.voters = voters;
        left = new double[followed];
        prices = new double[purchases.size()];
        rates = new double[prices.length];
        highestRates = new double[prices.length];
    }

    /** Whether it is certain that an endowment on the stretch buys the same in the same order. */
    boolean isSame(BigInteger endowment) {
        return look(endowment, false);
    }

    /**
     * Whether it is certain that an endowment, and all between it and the last lower one of which it was certain, buy
     * the same in the same order: every price in between is no higher than with the lower, and no rival's is lower than
     * with the higher.
     */
    boolean isSameUpTo(BigInteger endowment) {
        return known && look(endowment, true);
    }

    private boolean look(BigInteger endowment, boolean leap) {
        double each = endowment.doubleValue();
        double astray = 2 * Purses.ROUNDING * each * voters;
        Arrays.fill(left, each);
        for (int purchase = 0; purchase < prices.length; purchase++) {
            certain = purchase;
            PriceEquation bought = purchases.get(purchase);
            if (!bought.solve(each, prices, left, astray)) {
                return false;
            }
            rates[purchase] = bought.upperRate();
            if (!areBehind(purchase, leap ? highestRates[purchase] : rates[purchase], each, astray)
                    || !areOutOfReach(purchase, each, astray)) {
                return false;
            }
            prices[purchase] = bought.price();
            pay(purchase);
            astray += bought.straying();
        }
        certain = prices.length;
        if (!areOutOfReach(prices.length, each, astray)) {
            return false;
        }
        System.arraycopy(rates, 0, highestRates, 0, rates.length);
        known = true;
        return true;
    }

    private boolean areBehind(int purchase, double rate, double each, double astray) {
        for (PriceEquation rival : rivals.get(purchase)) {
            if (!rival.solve(each, prices, left, astray) || rival.lowerRate() <= rate) {
                return false;
            }
        }
        return true;
    }

    /** With how many purchases for money the count of the last endowment asked for certainly begins. */
    int certain() {
        return certain;
    }

    /** How many numbers one look adds up. */
    long terms() {
        long terms = 0;
        for (int purchase = 0; purchase < prices.length; purchase++) {
            terms += payers[purchase].length + purchases.get(purchase).terms();
            for (PriceEquation rival : rivals.get(purchase)) {
                terms += rival.terms();
            }
            for (PriceEquation one : poorer.get(purchase)) {
                terms += one.terms();
            }
        }
        return terms;
    }

    private boolean areOutOfReach(int purchase, double each, double astray) {
        for (PriceEquation one : poorer.get(purchase)) {
            if (!one.isOutOfReach(each, prices, left, astray)) {
                return false;
            }
        }
        return true;
    }

    private void pay(int purchase) {
        int[] who = payers[purchase];
        for (int one = 0; one < who.length; one++) {
            left[who[one]] = Math.max(0, left[who[one]] - prices[purchase] * weights[purchase][one]);
        }
    }
}
