package se.radslag.methods.budget.vote;

import se.radslag.foundation.web.DetailRequired.Detail;

/** What became of a wish to vote. */
public sealed interface Cast {

    /**
     * The ballot is stored, and counts unless the voter changes it.
     *
     * @param receipt the same however often the voter changes it
     * @param first false where it took the place of an earlier one
     */
    record Stored(String receipt, boolean first) implements Cast {}

    /** The person has a ballot already, and this one was not to take its place. */
    record VotedAlready() implements Cast {}

    /** @param reasonKey message key of why not, and what to do about it */
    record NotNow(String reasonKey, Object... arguments) implements Cast {}

    /** It depends on what the person has not told yet. */
    record Untold(Detail detail) implements Cast {}

    /** There is no such vote. */
    record Missing() implements Cast {}
}
