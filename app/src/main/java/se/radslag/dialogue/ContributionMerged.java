package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A contribution was joined with another, which carries it on. */
public record ContributionMerged(long from, long into) implements Event {}
