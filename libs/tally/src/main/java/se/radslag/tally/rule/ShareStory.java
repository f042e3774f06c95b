package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rational;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;

/**
 * A count by equal shares told again, with what everyone had and paid: the stuff of explanations. It follows the last
 * count of the outcome, that with its final {@linkplain Outcome#endowment endowment}. Amounts are in units of the
 * election, for one voter where nothing else is said, and rounded as doubles are: for showing, not for deciding.
 */
public final class ShareStory {

    private final Outcome outcome;
    private final Election election;
    private final Support support;
    private final ShareCount count;
    private final BigInteger endowment;
    private final List<Integer> bought;
    /** By purchase and then project: what the project's supporters had together before that purchase; last the end. */
    private final double[][] money;

    private final double[] price;
    private final Purses purses;
    private final double voters;

    private ShareStory(Outcome outcome, EqualShares rule, TieOrder ties, Constraints constraints) {
        this.outcome = outcome;
        election = outcome.election();
        support = Support.of(election, rule.utility());
        voters = election.ballots().voters();
        count = new ShareCount(support, ties.on(election), constraints);
        Rational each = outcome.endowment() == null ? Rational.ZERO : outcome.endowment();
        endowment = each.times(election.ballots().voters()).numerator();
        bought = outcome.selections().stream()
                .filter(selection -> selection.step() == Selection.Step.RULE)
                .map(Selection::project)
                .filter(project -> election.cost(project) > 0)
                .toList();
        money = new double[bought.size() + 1][election.projects().size()];
        price = new double[election.projects().size()];
        purses = new Purses(support);
        tell();
    }

    /** @param outcome of this rule with these ties and constraints */
    public static ShareStory of(Outcome outcome, EqualShares rule, TieOrder ties, Constraints constraints) {
        return new ShareStory(outcome, rule, ties, constraints);
    }

    private void tell() {
        purses.fill(endowment);
        for (int purchase = 0; purchase < bought.size(); purchase++) {
            noteMoney(purchase);
            int project = bought.get(purchase);
            purses.evaluate(project);
            purses.buy(project);
            price[project] = purses.price(project) / voters;
        }
        noteMoney(bought.size());
    }

    private void noteMoney(int purchase) {
        for (int project = 0; project < price.length; project++) {
            for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
                int ballot = support.ballot(entry);
                money[purchase][project] += purses.left(ballot) * support.count(ballot) / voters;
            }
        }
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What was bought, in order; what costs nothing is not. */
    public List<Integer> bought() {
        return bought;
    }

    /** What a project's supporters had together before a purchase; after the last for {@code bought().size()}. */
    public double supportersMoney(int project, int purchase) {
        return money[purchase][project];
    }

    /** What a supporter of weight 1 paid who could pay in full. */
    public double fullPayment(int project) {
        return price[project];
    }

    /** What a voter with a ballot paid for a bought project; zero for what the ballot does not list. */
    public double payment(int ballot, int project) {
        double left = endowment.doubleValue() / voters;
        for (int one : bought) {
            double due = price[one] * weight(ballot, one);
            double paid = purses.emptiedIn(ballot) == purses.boughtIn(one) ? left : Math.min(left, due);
            if (one == project) {
                return paid;
            }
            left -= paid;
        }
        return 0;
    }

    /** What a voter with a ballot has left in the end. */
    public double left(int ballot) {
        return purses.left(ballot) / voters;
    }

    private long weight(int ballot, int project) {
        Ballots ballots = election.ballots();
        for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
            if (ballots.project(entry) == project) {
                return support.utility().weight(ballots, ballot, entry);
            }
        }
        return 0;
    }

    /** How many supporters paid for a bought project in full, and how many paid the rest of what they had. */
    public Payers payers(int project) {
        int full = 0;
        int rest = 0;
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            int ballot = support.ballot(entry);
            if (purses.emptiedIn(ballot) > purses.boughtIn(project)) {
                full += support.count(ballot);
            } else if (purses.emptiedIn(ballot) == purses.boughtIn(project)) {
                rest += support.count(ballot);
            }
        }
        return new Payers(full, rest);
    }

    /** How many voters paid in full, and how many the rest of what they had; who had nothing is in neither. */
    public record Payers(int full, int rest) {}

    /**
     * Effective support (Boehmer, Faliszewski, Janeczko, Peters, Pierczyński, Schierreich, Skowron, Szufa: Evaluation
     * of Project Performance in Participatory Budgeting, 2024): the part of its cost, in per cent rounded down, that a
     * project would have collected at the best moment of a count without it, each supporter paying at the rate of what
     * was bought then. From 100 it is funded; below, it says how near it was.
     */
    public int effectiveSupport(int project) {
        if (election.cost(project) == 0) {
            return support.isSupported(project) ? 100 : 0;
        }
        ShareCount.Run without = count.run(endowment, project);
        var others = new Purses(support);
        others.fill(endowment);
        double best = 0;
        for (int winner : without.bought()) {
            if (election.cost(winner) > 0) {
                others.evaluate(winner);
                double rate = others.price(winner) / support.factor(winner);
                best = Math.max(best, collected(others, project, rate * support.factor(project)));
                others.buy(winner);
            }
        }
        best = Math.max(best, collected(others, project, Double.POSITIVE_INFINITY));
        return (int) Math.floor(100 * best / (election.cost(project) * voters) + 1e-9);
    }

    private double collected(Purses others, int project, double asked) {
        double sum = 0;
        for (int entry = support.start(project); entry < support.start(project + 1); entry++) {
            int ballot = support.ballot(entry);
            sum += Math.min(others.left(ballot), asked * support.weight(entry)) * support.count(ballot);
        }
        return sum;
    }

    /**
     * How many more votes would have carried a project: the least number of further voters who list it alone, with the
     * same endowment as everyone, for whom the count buys it. Empty where not even as many as could pay for it by
     * themselves are enough, as where a constraint forbids it or there is no money.
     */
    public OptionalLong missingVotes(int project, TieOrder ties, Constraints constraints) {
        if (endowment.signum() == 0) {
            return OptionalLong.empty();
        }
        long most = votersWhoCouldPay(project);
        if (!carries(project, most, ties, constraints)) {
            return OptionalLong.empty();
        }
        long few = 0;
        long enough = 1;
        while (enough < most && !carries(project, enough, ties, constraints)) {
            few = enough;
            enough = Math.min(2 * enough, most);
        }
        while (enough - few > 1) {
            long middle = (few + enough) / 2;
            if (carries(project, middle, ties, constraints)) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return OptionalLong.of(enough);
    }

    private long votersWhoCouldPay(int project) {
        return BigInteger.valueOf(election.cost(project))
                .multiply(BigInteger.valueOf(election.ballots().voters()))
                .divide(endowment)
                .add(BigInteger.TWO)
                .longValueExact();
    }

    private boolean carries(int project, long more, TieOrder ties, Constraints constraints) {
        Election with = MoreVotes.of(election, project, more);
        var one = new ShareCount(Support.of(with, support.utility()), ties.on(with), constraints);
        BigInteger same = Rational.of(
                        endowment, BigInteger.valueOf(election.ballots().voters()))
                .times(with.ballots().voters())
                .floor();
        return one.run(same).bought().contains(project);
    }
}
