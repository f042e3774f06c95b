package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A dialogue goes on after its break. */
public record DialogueResumed(long dialogueId, long pauseId) implements Event {}
