package se.radslag.methods.opinion.vote;

import se.radslag.foundation.web.DetailRequired.Detail;

/** What became of a vote. */
public sealed interface Voted {

    /** It is stored. */
    record Stored(long participantId) implements Voted {}

    /** @param reasonKey message key of why not, and what to do about it */
    record NotNow(String reasonKey, Object... arguments) implements Voted {}

    /** Only those who have signed in may vote here. */
    record SignIn() implements Voted {}

    /** It depends on what the person has not told yet. */
    record Untold(Detail detail) implements Voted {}

    /** There is no such statement. */
    record Missing() implements Voted {}
}
