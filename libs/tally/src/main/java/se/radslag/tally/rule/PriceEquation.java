package se.radslag.tally.rule;

import java.util.Arrays;

/**
 * The price of one project at one moment of a count whose purchases so far are known, as a function of the endowment
 * and of the prices of those purchases. Most supporters are summed up beforehand: of the <em>poor</em>, who pay all they
 * have, only how many endowments they had and how much of each purchase they paid for, of the <em>rich</em>, who pay the
 * price in full, only their weight. The others are listed one by one.
 */
final class PriceEquation {

    private static final int MOST_ROUNDS = 64;
    /** How wrong a price may be, in parts of it, for the reasoning of {@link Stretch} to hold. */
    private static final double MOST_WRONG = 1e-8;

    final int project;
    private final double cost;
    private final double factor;
    private double endowments;
    private final double[] paid;
    private double rich;
    private int size;
    private int[] place = new int[8];
    private double[] voters = new double[8];
    private double[] weight = new double[8];

    private double price;
    private double priceError;
    /** The weight of those who surely pay the price in full. */
    private double surelyRich;

    private double blur;

    /**
     * @param cost times the number of voters
     * @param factor what utility a unit of weight is
     * @param purchases how many there have been
     */
    PriceEquation(int project, double cost, double factor, int purchases, double guess) {
        this.project = project;
        this.cost = cost;
        this.factor = factor;
        paid = new double[purchases];
        price = guess;
    }

    void addPoor(double count) {
        endowments += count;
    }

    void addPaid(int purchase, double much) {
        paid[purchase] += much;
    }

    void addRich(double much) {
        rich += much;
    }

    void list(int tracked, double count, double each) {
        if (size == place.length) {
            place = Arrays.copyOf(place, 2 * size);
            voters = Arrays.copyOf(voters, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
        }
        place[size] = tracked;
        voters[size] = count;
        weight[size++] = each;
    }

    int terms() {
        return paid.length + size;
    }

    /** What the summed up poor have, and sets how wrong that may be. */
    private double poor(double endowment, double[] prices) {
        double had = endowments * endowment;
        double spent = 0;
        for (int purchase = 0; purchase < paid.length; purchase++) {
            spent += paid[purchase] * prices[purchase];
        }
        blur = (paid.length + size + 8) * Purses.ROUNDING * (had + spent + cost);
        return had - spent;
    }

    /**
     * Whether it is certain that all supporters together have less than the cost, where all are poor or listed.
     *
     * @param left what those who may be listed have
     * @param astray a bound on how wrong {@code left} and the prices are together
     */
    boolean isOutOfReach(double endowment, double[] prices, double[] left, double astray) {
        double money = poor(endowment, prices);
        for (int one = 0; one < size; one++) {
            money += voters[one] * left[place[one]];
        }
        return money + astray + 2 * blur < cost;
    }

    /**
     * Solves it by Newton's method; {@link #upperRate} and {@link #lowerRate} tell the result.
     *
     * @return false where the result is not known well enough
     */
    boolean solve(double endowment, double[] prices, double[] left, double astray) {
        double needed = cost - poor(endowment, prices);
        double asked = price;
        int poorBefore = -1;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double money = 0;
            double able = rich;
            int poorNow = 0;
            for (int one = 0; one < size; one++) {
                double has = left[place[one]];
                if (has < asked * weight[one]) {
                    money += voters[one] * has;
                    poorNow++;
                } else {
                    able += voters[one] * weight[one];
                }
            }
            double next = (needed - money) / able;
            if (!(next > 0)) {
                return false;
            }
            if (poorNow == poorBefore || next == asked) {
                price = next;
                surelyRich = rich < able / 2 ? rich + listedAsRich(left) : rich;
                priceError = (astray + 2 * blur) / surelyRich;
                return priceError <= MOST_WRONG * next;
            }
            poorBefore = poorNow;
            asked = next;
        }
        return false;
    }

    /** The weight of those listed who could pay a price that is higher by more than it may be wrong. */
    private double listedAsRich(double[] left) {
        double higher = price * (1 + 2 * MOST_WRONG);
        double sure = 0;
        for (int one = 0; one < size; one++) {
            if (left[place[one]] >= higher * weight[one]) {
                sure += voters[one] * weight[one];
            }
        }
        return sure;
    }

    double price() {
        return price;
    }

    /** By how much buying it now may lead the whole state further astray. */
    double straying() {
        double all = rich;
        double listed = 0;
        for (int one = 0; one < size; one++) {
            all += voters[one] * weight[one];
            listed += voters[one];
        }
        return 2 * (all / surelyRich * 2 * blur + listed * 4 * Purses.ROUNDING * price);
    }

    double upperRate() {
        return (price + priceError) / factor * (1 + 4 * Purses.ROUNDING);
    }

    double lowerRate() {
        return (price - priceError) / factor * (1 - 4 * Purses.ROUNDING);
    }
}
