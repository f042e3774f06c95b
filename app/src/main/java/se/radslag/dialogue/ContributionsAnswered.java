package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** An answer was given to one contribution or to many. */
public record ContributionsAnswered(long dialogueId, long answerId) implements Event {}
