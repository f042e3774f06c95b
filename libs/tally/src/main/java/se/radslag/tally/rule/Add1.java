package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Ledger;
import se.radslag.tally.Support;

/** Finds the last endowment, adding one of the currency for each voter at a time, whose result the budget allows. */
final class Add1 {

    private static final long MOST_PATIENCE = 32;

    private final ShareCount count;
    private final Support support;
    private final Endowments endowments;
    private final Ledger before;
    private final EqualShares.Stop stop;
    private long length = 2;
    private long wait;
    private long patience = 1;
    private ShareCount.@Nullable Run reached;

    /** @param before the ledger with the fixed projects alone */
    Add1(ShareCount count, Support support, Endowments endowments, Ledger before, EqualShares.Stop stop) {
        this.count = count;
        this.support = support;
        this.endowments = endowments;
        this.before = before;
        this.stop = stop;
    }

    BigInteger last() {
        ShareCount.Run run = count.run(endowments.after(0));
        if (run.cost() > before.left() || isFinal(run)) {
            return endowments.after(0);
        }
        for (long additions = 0; ; ) {
            long leapt = leap(additions, run);
            if (leapt > additions) {
                additions = leapt;
                run = Objects.requireNonNull(reached);
                continue;
            }
            ShareCount.Run next = count.run(endowments.after(additions + 1));
            if (next.cost() > before.left()) {
                return endowments.after(additions);
            }
            additions++;
            run = next;
            if (isFinal(run)) {
                return endowments.after(additions);
            }
        }
    }

    /**
     * Leaps over additions of which it is certain that they change nothing, twice as far after each success and half as
     * far after each failure; where leaps fail, it waits longer and longer before it tries again.
     *
     * @return how many additions have been made then
     */
    private long leap(long additions, ShareCount.Run run) {
        if (wait > 0) {
            wait--;
            return additions;
        }
        while (length > 1) {
            reached = count.runLike(run, endowments.after(additions + length));
            if (reached != null) {
                long leapt = additions + length;
                length *= 2;
                patience = 1;
                return leapt;
            }
            length /= 2;
        }
        length = 2;
        wait = patience;
        patience = Math.min(MOST_PATIENCE, 2 * patience);
        return additions;
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
