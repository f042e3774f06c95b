package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import se.radslag.tally.Ballots;
import se.radslag.tally.Rational;
import se.radslag.tally.Support;

/**
 * The exact side of {@link Purses}, worked out only when it is asked for.
 *
 * <p>What a ballot has left is never stored exactly. It is zero from the purchase in which the ballot gave its last, and
 * until then the endowment less the prices of what it helped buy. So an exact sum over thousands of ballots is a
 * combination of as many numbers as there have been purchases, with whole coefficients that are counted; and the
 * exact price of every purchase follows from those before it and from who gave their last in it. All prices are kept
 * over one denominator ({@link CommonFractions}).
 */
final class ExactPrices {

    private final Purses purses;
    private final CommonFractions prices = new CommonFractions();

    ExactPrices(Purses purses) {
        this.purses = purses;
    }

    void clear() {
        prices.clear();
    }

    /**
     * A price: {@code numerator} over one denominator times {@code rich}, as of the purchases made so far.
     *
     * @param guess the double by which supporters were sorted into those who surely can and surely cannot pay in full
     * @param poorAmongClose the supporters between them, by entry, who cannot
     */
    record Price(BigInteger numerator, BigInteger rich, double guess, Set<Integer> poorAmongClose) {

        double approximately(ExactPrices exact) {
            return Rational.of(numerator, exact.prices.denominator().multiply(rich))
                    .doubleValue();
        }

        boolean isPoor(int entry, double has, double due, double error) {
            return isClose(has, due, error) ? poorAmongClose.contains(entry) : has < due;
        }

        /** Compares this price per {@code factor} with another per {@code otherFactor}. */
        int compare(long factor, Price other, long otherFactor) {
            return numerator
                    .multiply(other.rich)
                    .multiply(BigInteger.valueOf(otherFactor))
                    .compareTo(other.numerator.multiply(rich).multiply(BigInteger.valueOf(factor)));
        }
    }

    private static boolean isClose(double has, double due, double error) {
        return Math.abs(has - due) <= 2 * Purses.NEAR * due + 3 * error;
    }

    /** The price at which a purchase was made. */
    Rational ofPurchase(int purchase) {
        catchUp();
        return prices.get(purchase);
    }

    /** Whether the supporters of a project have together what it costs. */
    boolean canPay(int project) {
        catchUp();
        var sum = new Sum();
        Support support = purses.support;
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            if (purses.emptiedIn(support.ballot(entry)) >= purses.purchases()) {
                sum.add(support.ballot(entry), purses.purchases());
            }
        }
        return sum.value().compareTo(purses.cost[project].multiply(prices.denominator())) >= 0;
    }

    /** The price of a project whose supporters can pay for it, near a guess. */
    Price price(int project, double guess) {
        catchUp();
        double asked = guess;
        while (true) {
            Price price = near(project, asked);
            if (price.rich.signum() == 0) {
                asked = highest(project);
                continue;
            }
            double value = price.approximately(this);
            if (Math.abs(value - asked) <= Purses.NEAR * asked) {
                return price;
            }
            asked = value;
        }
    }

    /** The highest price that any supporter can pay in full, nearly. */
    private double highest(int project) {
        double highest = 0;
        for (int entry = purses.support.start(project); entry < purses.support.start(project + 1); entry++) {
            highest = Math.max(highest, purses.left(purses.support.ballot(entry)) / purses.support.weight(entry));
        }
        return highest;
    }

    private record Close(int entry, BigInteger has, long weight, int count) {}

    private Price near(int project, double asked) {
        Support support = purses.support;
        var poor = new Sum();
        var close = new ArrayList<Close>();
        long rich = 0;
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            int ballot = support.ballot(entry);
            if (purses.emptiedIn(ballot) < purses.purchases()) {
                continue;
            }
            long weight = support.weight(entry);
            double due = asked * weight;
            if (isClose(purses.left(ballot), due, purses.error())) {
                close.add(new Close(entry, left(ballot), weight, support.count(ballot)));
                rich += weight * support.count(ballot);
            } else if (purses.left(ballot) < due) {
                poor.add(ballot, purses.purchases());
            } else {
                rich += weight * support.count(ballot);
            }
        }
        close.sort((one, other) -> one.has
                .multiply(BigInteger.valueOf(other.weight))
                .compareTo(other.has.multiply(BigInteger.valueOf(one.weight))));
        BigInteger missing = purses.cost[project].multiply(prices.denominator()).subtract(poor.value());
        Set<Integer> poorAmongClose = new HashSet<>();
        for (Close one : close) {
            if (one.has.multiply(BigInteger.valueOf(rich)).compareTo(missing.multiply(BigInteger.valueOf(one.weight)))
                    >= 0) {
                break;
            }
            missing = missing.subtract(one.has.multiply(BigInteger.valueOf(one.count)));
            rich -= one.weight * one.count;
            poorAmongClose.add(one.entry);
        }
        return new Price(missing, BigInteger.valueOf(rich), asked, poorAmongClose);
    }

    /** What a ballot that has not given its last has left, times the denominator. */
    private BigInteger left(int ballot) {
        var sum = new Sum();
        sum.addOnce(ballot, purses.purchases());
        return sum.value();
    }

    /** Works out the prices of the purchases that have been made since it was last asked. */
    private void catchUp() {
        Support support = purses.support;
        for (int purchase = prices.size(); purchase < purses.purchases(); purchase++) {
            int project = purses.bought(purchase);
            var poor = new Sum();
            long rich = 0;
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                int ballot = support.ballot(entry);
                if (purses.emptiedIn(ballot) == purchase) {
                    poor.add(ballot, purchase);
                } else if (purses.emptiedIn(ballot) > purchase) {
                    rich += support.weight(entry) * support.count(ballot);
                }
            }
            prices.add(
                    purses.cost[project].multiply(prices.denominator()).subtract(poor.value()),
                    BigInteger.valueOf(rich));
        }
    }

    /** A sum of what ballots have left, as counts of the endowment and of each price. */
    private final class Sum {

        private long endowments;
        private final long[] paid = new long[purses.purchases()];

        /** Adds all voters of a ballot as they stood before a purchase. */
        private void add(int ballot, int before) {
            add(ballot, before, purses.support.count(ballot));
        }

        /** Adds one voter of a ballot. */
        private void addOnce(int ballot, int before) {
            add(ballot, before, 1);
        }

        private void add(int ballot, int before, int count) {
            endowments += count;
            Ballots ballots = purses.support.election().ballots();
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                int purchase = purses.boughtIn(ballots.project(entry));
                if (purchase < before) {
                    paid[purchase] += count * purses.support.utility().weight(ballots, ballot, entry);
                }
            }
        }

        /** The sum times the denominator. */
        private BigInteger value() {
            BigInteger value =
                    purses.endowment().multiply(BigInteger.valueOf(endowments)).multiply(prices.denominator());
            for (int purchase = 0; purchase < prices.size(); purchase++) {
                if (paid[purchase] != 0) {
                    value = value.subtract(prices.numerator(purchase).multiply(BigInteger.valueOf(paid[purchase])));
                }
            }
            return value;
        }
    }
}
