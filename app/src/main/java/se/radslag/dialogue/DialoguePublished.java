package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A dialogue was published; everyone can see it from now on. */
public record DialoguePublished(long dialogueId) implements Event {}
