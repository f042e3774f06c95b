package se.radslag.tally.rule;

import java.math.BigInteger;
import se.radslag.tally.Ledger;
import se.radslag.tally.Support;

/** Finds the last endowment, adding one of the currency for each voter at a time, whose result the budget allows. */
final class Add1 {

    private final ShareCount count;
    private final Support support;
    private final Endowments endowments;
    private final Ledger before;
    private final EqualShares.Stop stop;

    /** @param before the ledger with the fixed projects alone */
    Add1(ShareCount count, Support support, Endowments endowments, Ledger before, EqualShares.Stop stop) {
        this.count = count;
        this.support = support;
        this.endowments = endowments;
        this.before = before;
        this.stop = stop;
    }

    BigInteger last() {
        for (long additions = 0; ; additions++) {
            ShareCount.Run run = count.run(endowments.after(additions));
            if (run.cost() > before.left()) {
                return endowments.after(Math.max(0, additions - 1));
            }
            if (isFinal(run)) {
                return endowments.after(additions);
            }
        }
    }

    private boolean isFinal(ShareCount.Run run) {
        boolean[] bought = new boolean[support.election().projects().size()];
        run.bought().forEach(project -> bought[project] = true);
        long left = before.left() - run.cost();
        boolean everything = true;
        boolean exhaustive = true;
        for (int project = 0; project < bought.length; project++) {
            if (bought[project] || before.isFunded(project)) {
                continue;
            }
            boolean supported =
                    support.isSupported(project) && support.election().cost(project) > 0;
            everything &= !supported;
            if (supported || stop == EqualShares.Stop.EXHAUSTIVE_OVER_ALL) {
                exhaustive &= support.election().cost(project) > left;
            }
        }
        return everything || exhaustive && stop != EqualShares.Stop.OVERSPEND;
    }
}
