package se.radslag.tally.rule;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Constraints;
import se.radslag.tally.Ledger;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;

/** Finds the last endowment, adding one of the currency for each voter at a time, whose result the budget allows. */
final class Add1 {

    /** How many counts it waits at most before it tries again where stretches are no use. */
    private static final long MOST_PATIENCE = 32;

    private static final long SHORTEST = 8;
    private static final long LONGEST = 512;
    /** Where a look at one endowment adds up more numbers than this, stretches become shorter. */
    private static final long MOST_TERMS = 20_000;

    private final ShareCount count;
    private final Support support;
    private final Endowments endowments;
    private final Constraints constraints;
    private final Ledger before;
    private final EqualShares.Stop stop;
    private final StretchSurvey survey;
    private @Nullable Stretch stretch;
    private int certain;
    private long begin;
    private long end;
    private long length = SHORTEST;
    private long wait = 2;
    private long patience = 1;

    /** @param before the ledger with the fixed projects alone */
    Add1(
            ShareCount count,
            Support support,
            Constraints constraints,
            Endowments endowments,
            Ledger before,
            EqualShares.Stop stop) {
        this.count = count;
        this.support = support;
        this.endowments = endowments;
        this.constraints = constraints;
        this.before = before;
        this.stop = stop;
        survey = new StretchSurvey(support, constraints, count.purses());
    }

    BigInteger last() {
        ShareCount.Run run = count.run(endowments.after(0));
        if (run.cost() > before.left() || isFinal(run)) {
            return endowments.after(0);
        }
        for (long additions = 0; ; ) {
            additions = passWhatIsSame(additions, run);
            BigInteger following = endowments.after(additions + 1);
            ShareCount.Run next =
                    stretch == null ? count.run(following) : survey.run(count, following, run.bought(), certain);
            if (next.cost() > before.left()) {
                return endowments.after(additions);
            }
            additions++;
            if (isFinal(next)) {
                return endowments.after(additions);
            }
            note(additions);
            run = next;
        }
    }

    /**
     * Passes over additions of which it is certain that they change nothing.
     *
     * @return how many additions have been made then
     */
    private long passWhatIsSame(long before, ShareCount.Run run) {
        for (long additions = before; ; ) {
            if (stretch == null) {
                if (wait > 0) {
                    wait--;
                    return additions;
                }
                if (additions >= end) {
                    end = additions + length;
                }
                begin = additions;
                stretch = survey.survey(endowments.after(begin), endowments.after(end), run.bought(), certain);
                if (stretch == null) {
                    end = additions;
                    length = Math.max(SHORTEST, length / 4);
                    loseHope();
                    return additions;
                }
            }
            additions = pass(stretch, additions);
            if (additions < end) {
                certain = stretch.certain();
                return additions;
            }
            length = stretch.terms() > MOST_TERMS ? Math.max(SHORTEST, length / 2) : Math.min(LONGEST, 2 * length);
            stretch = null;
            patience = 1;
        }
    }

    /**
     * Goes as far as is certain: twice as far at a time after each success, and halfway to the nearest failure once
     * there is one.
     */
    private long pass(Stretch along, long before) {
        long leap = 1;
        long failed = Long.MAX_VALUE;
        for (long additions = before; additions < end; ) {
            long halfway = additions + Math.max(1, (failed - additions) / 2);
            long next = Math.min(end, Math.min(additions + leap, halfway));
            if (next > additions + 1
                    ? along.isSameUpTo(endowments.after(next))
                    : along.isSame(endowments.after(next))) {
                additions = next;
                leap *= 2;
                if (additions == failed) {
                    leap = 1;
                    failed = Long.MAX_VALUE;
                }
            } else if (next == additions + 1) {
                return additions;
            } else {
                failed = next;
            }
        }
        return end;
    }

    /** Takes note of a count beyond what was certain. */
    private void note(long additions) {
        if (stretch != null && additions - begin < SHORTEST) {
            loseHope();
        } else if (stretch != null) {
            patience = 1;
        }
        stretch = null;
    }

    private void loseHope() {
        wait = patience;
        patience = Math.min(MOST_PATIENCE, 2 * patience);
    }

    /** Whether to end here: nothing is left to buy, or nothing of it fits. What constraints bar is not left to buy. */
    private boolean isFinal(ShareCount.Run run) {
        var after = new Ledger(support.election(), constraints);
        run.bought().forEach(project -> after.fund(new Selection(project, Selection.Step.RULE)));
        boolean everything = true;
        boolean exhaustive = true;
        for (int project = 0; project < support.election().projects().size(); project++) {
            if (after.standing(project) != Ledger.Standing.OPEN) {
                continue;
            }
            boolean supported =
                    support.isSupported(project) && support.election().cost(project) > 0;
            everything &= !supported;
            if (supported || stop == EqualShares.Stop.EXHAUSTIVE_OVER_ALL) {
                exhaustive &= support.election().cost(project) > after.left();
            }
        }
        return everything || exhaustive && stop != EqualShares.Stop.OVERSPEND;
    }
}
