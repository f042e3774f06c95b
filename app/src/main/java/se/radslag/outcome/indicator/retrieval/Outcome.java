package se.radslag.outcome.indicator.retrieval;

import java.util.List;

/** What came of a retrieval. */
public sealed interface Outcome {

    /** All is in its place; {@link se.radslag.outcome.indicator.Retrievals} tells more. */
    record Done(long retrievalId) implements Outcome {}

    /**
     * Nothing has changed.
     *
     * @param key message key of why
     * @param arguments what the message is to be told with
     */
    record Refused(String key, List<String> arguments) implements Outcome {}

    /** Another retrieval is going on. */
    record Busy() implements Outcome {}
}
