package se.radslag.tally.explanation;

import java.math.BigDecimal;

/** Why a project was funded or not. Amounts are in the election's currency, rounded to its hundredth. */
public sealed interface Reason {

    /** It was decided before the vote. */
    record Fixed() implements Reason {}

    /** Its supporters bought it by equal shares.
     *
     * @param round in which, from one
     * @param payment what each paid who could pay in full; for weighted ballots, for weight 1
     * @param full how many did
     * @param rest how many paid the rest of what they had
     */
    record Bought(int round, BigDecimal payment, int full, int rest) implements Reason {}

    /** The rule took it, for its place in the rule's order. */
    record Taken(int round) implements Reason {}

    /** It was funded with the money that the rule left. */
    record Completed() implements Reason {}

    /**
     * Its supporters could not pay for it.
     *
     * @param lastAffordable the last round before which they could, or zero where they never could
     * @param missing how much they lacked in the end
     * @param effectiveSupport the part of the cost that it reached at best, in per cent
     * @param missingVotes how many more votes would have carried it
     */
    record NotPaid(int lastAffordable, BigDecimal missing, int effectiveSupport, long missingVotes) implements Reason {}

    /**
     * Its supporters could not pay for it, and however many more they had been, it could not have been funded: a
     * constraint forbids it or there is no money.
     *
     * @param missing how much they lacked in the end
     */
    record Barred(BigDecimal missing) implements Reason {}

    /** Nobody supports it. */
    record NotSupported() implements Reason {}

    /** It costs more than what was left in the end. */
    record DidNotFit(BigDecimal missing) implements Reason {}

    /** It would have fitted, but the rule had ended or the constraints forbid it. */
    record NotReached() implements Reason {}
}
