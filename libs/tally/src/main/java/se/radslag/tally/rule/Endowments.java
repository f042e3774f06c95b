package se.radslag.tally.rule;

import java.math.BigInteger;
import se.radslag.tally.Election;

/** What each voter is given, in units times the number of voters, which makes it whole. */
final class Endowments {

    private final BigInteger first;
    private final BigInteger step;

    /** @param money to be divided, in units */
    Endowments(Election election, long money, EqualShares.Start start) {
        var voters = BigInteger.valueOf(election.ballots().voters());
        step = voters.multiply(BigInteger.valueOf(election.unitsPerCurrency()));
        var exactly = BigInteger.valueOf(money);
        first = start == EqualShares.Start.EXACT
                ? exactly
                : exactly.divide(step).multiply(step);
    }

    /** The endowment after so many additions of one of the currency for each voter. */
    BigInteger after(long additions) {
        return first.add(step.multiply(BigInteger.valueOf(additions)));
    }
}
