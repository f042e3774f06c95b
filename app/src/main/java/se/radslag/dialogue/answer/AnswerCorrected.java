package se.radslag.dialogue.answer;

import se.radslag.foundation.events.Event;

/** An answer was corrected, and has its {@code version} since. */
record AnswerCorrected(long dialogueId, long answerId, int version) implements Event {}
