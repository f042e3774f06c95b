package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** Nobody can say more in a dialogue, and everything that stands in it has its answer; published once for each dialogue. */
public record DialogueAnswered(long dialogueId) implements Event {}
