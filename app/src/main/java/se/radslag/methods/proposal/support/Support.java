package se.radslag.methods.proposal.support;

import se.radslag.foundation.web.DetailRequired.Detail;

/** What became of a wish to stand behind a proposal. */
public sealed interface Support {

    /** It is stored and counted. */
    record Given(int count) implements Support {}

    /** The person stood behind it already. */
    record Already(int count) implements Support {}

    /** @param reasonKey message key of why not, and what to do about it */
    record NotNow(String reasonKey, Object... arguments) implements Support {}

    /** It depends on what the person has not told yet. */
    record Untold(Detail detail) implements Support {}

    /** There is no such proposal that people can stand behind. */
    record Missing() implements Support {}
}
