package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A dialogue was ended by its facilitator. */
public record DialogueClosed(long dialogueId) implements Event {}
