package se.radslag.dialogue;

import se.radslag.foundation.events.Event;

/** A body has decided in the matter of a dialogue, and the decision can be read. */
public record DecisionRecorded(long dialogueId, long decisionId) implements Event {

    /** Path of the decision's page below the organisation. */
    public String path() {
        return "/beslut/" + decisionId;
    }
}
