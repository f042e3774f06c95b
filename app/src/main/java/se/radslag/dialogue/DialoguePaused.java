package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A dialogue takes a break; nobody can take part meanwhile. */
public record DialoguePaused(long dialogueId, long pauseId) implements Event {}
