package se.radslag.outcome.decision;

/** What came of something that was to be written down. */
public sealed interface Result {

    /** It is written, now or when the same form was sent before. */
    record Done(String path) implements Result {}

    /** Another matter has the registry number. */
    record NumberTaken() implements Result {}

    /** Somebody else has changed it since it was read. */
    record Stale() implements Result {}
}
