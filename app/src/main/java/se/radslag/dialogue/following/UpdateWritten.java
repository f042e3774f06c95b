package se.radslag.dialogue.following;

import se.radslag.foundation.events.Event;

/** News was written in a dialogue. */
public record UpdateWritten(long dialogueId, long updateId) implements Event {}
