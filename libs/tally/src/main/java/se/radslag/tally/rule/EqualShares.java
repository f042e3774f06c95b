package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rational;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

/**
 * The method of equal shares; what it is, {@linkplain se.radslag.tally the package's essay} tells.
 *
 * @param utility what a project is worth to those who list it
 * @param completion what becomes of the money that it leaves
 * @param start what each voter has at first
 * @param stop when {@link Completion#ADD1} ends
 */
public record EqualShares(Utility utility, Completion completion, Start start, Stop stop) implements Rule {

    /** What is done about money that no group of supporters can spend together. */
    public enum Completion {
        NONE("none"),
        /** Each voter gets one more of the currency and all is counted anew, as long as the budget allows the result. */
        ADD1("add1"),
        /** {@link #ADD1}, and then {@link #UTILITARIAN} for what that leaves. */
        ADD1_UTILITARIAN("add1u"),
        /** Projects in the order of the utility that they give for their cost, as long as they fit. */
        UTILITARIAN("utilitarian");

        private final String word;

        Completion(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        boolean addsOne() {
            return this == ADD1 || this == ADD1_UTILITARIAN;
        }

        boolean isUtilitarian() {
            return this == UTILITARIAN || this == ADD1_UTILITARIAN;
        }
    }

    /** What each voter has at first. */
    public enum Start {
        /** The budget divided by the voters, exactly. */
        EXACT("exact"),
        /** That, rounded down to whole units of the currency. */
        INTEGRAL("integral");

        private final String word;

        Start(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** When adding ends, beside the first result that the budget does not allow, which is never taken. */
    public enum Stop {
        /** At the first result that leaves too little for any other project that somebody supports. */
        EXHAUSTIVE("exhaustive"),
        /** At the first result that leaves too little for any other project at all. */
        EXHAUSTIVE_OVER_ALL("exhaustive-over-all"),
        /** Only when the next would cost more than the budget, or everything that somebody supports is bought. */
        OVERSPEND("overspend");

        private final String word;

        Stop(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public EqualShares(Utility utility, Completion completion) {
        this(utility, completion, Start.EXACT, Stop.EXHAUSTIVE);
    }

    @Override
    public String word() {
        return "equal-shares";
    }

    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        var support = Support.of(election, utility);
        TieOrder.Ranked order = ties.on(election);
        var ledger = new Ledger(election, constraints);
        List<Selection> fixed = List.copyOf(ledger.selections());
        if (election.ballots().voters() == 0) {
            return new Outcome(election, fixed, List.of());
        }
        var count = new ShareCount(support, order, constraints);
        var endowments = new Endowments(election, ledger.left(), start);
        ShareCount.Run run;
        BigInteger endowment;
        if (completion.addsOne()) {
            var added = new Add1(count, support, constraints, endowments, ledger, stop).last();
            run = count.run(added);
            endowment = added;
        } else {
            endowment = endowments.after(0);
            run = count.run(endowment);
        }
        var selections = new ArrayList<>(fixed);
        selections.addAll(count.selections(run));
        var outcome = new Outcome(
                election,
                selections,
                run.ties(),
                Rational.of(endowment, BigInteger.valueOf(election.ballots().voters())));
        return completion.isUtilitarian()
                ? Greedy.bySatisfaction(utility).complete(outcome, support, order, constraints)
                : outcome;
    }
}
