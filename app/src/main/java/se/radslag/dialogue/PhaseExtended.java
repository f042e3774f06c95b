package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A phase ends on a later day than was first said. */
public record PhaseExtended(long dialogueId, long phaseId, long extensionId) implements Event {}
