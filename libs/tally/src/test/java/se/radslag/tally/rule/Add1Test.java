package se.radslag.tally.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.radslag.tally.BallotType;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Elections;
import se.radslag.tally.Ledger;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

class Add1Test {

    private static final TieOrder TIES = TieOrder.of(TieOrder.Criterion.ID_STRING);

    @Test
    void leapingEndsWhereSteppingEnds() {
        var random = new Random(14);
        for (int time = 0; time < 120; time++) {
            Election election = Elections.random(random, BallotType.values()[time % 5], 700);
            Utility utility = Utility.values()[time % 3];
            var support = Support.of(election, utility);
            var count = new ShareCount(support, TIES.on(election), Constraints.NONE);
            var endowments = new Endowments(election, election.budgetUnits(), EqualShares.Start.EXACT);
            BigInteger last = new Add1(
                            count,
                            support,
                            endowments,
                            new Ledger(election, Constraints.NONE),
                            EqualShares.Stop.OVERSPEND)
                    .last();

            assertThat(last).as("election %s", time).isEqualTo(steppedTo(count, endowments, election, support));
        }
    }

    private static BigInteger steppedTo(ShareCount count, Endowments endowments, Election election, Support support) {
        long supported = java.util.stream.IntStream.range(0, election.projects().size())
                .filter(support::isSupported)
                .count();
        for (long additions = 0; ; additions++) {
            ShareCount.Run run = count.run(endowments.after(additions));
            if (run.cost() > election.budgetUnits()) {
                return endowments.after(Math.max(0, additions - 1));
            }
            if (run.bought().size() == supported) {
                return endowments.after(additions);
            }
        }
    }
}
