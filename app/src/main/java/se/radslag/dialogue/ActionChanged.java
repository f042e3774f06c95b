package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/**
 * An action that follows from a decision was planned, or its state was noted.
 *
 * @param progressId the row that notes it; tells this change from others
 */
public record ActionChanged(long dialogueId, long actionId, long progressId) implements Event {}
