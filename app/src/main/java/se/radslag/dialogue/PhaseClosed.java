package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A phase has ended, and its activities with it. */
public record PhaseClosed(long dialogueId, long phaseId) implements Event {}
