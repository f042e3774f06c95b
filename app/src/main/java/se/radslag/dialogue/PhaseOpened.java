package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A phase of a published dialogue has begun, and its activities are ready. */
public record PhaseOpened(long dialogueId, long phaseId) implements Event {}
