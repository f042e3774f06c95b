package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/**
 * The matter in which a dialogue is decided was opened, moved on or put right.
 *
 * @param stateId the row that notes it; tells this change from others
 */
public record MatterChanged(long dialogueId, long matterId, long stateId) implements Event {}
