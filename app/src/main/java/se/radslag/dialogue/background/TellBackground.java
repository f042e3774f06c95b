package se.radslag.dialogue.background;

import java.time.Clock;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** A person tells something of themselves to be counted in a dialogue, or takes it back. */
@UseCase
class TellBackground {

    private final BackgroundRepository told;
    private final Audit audit;
    private final Clock clock;

    TellBackground(BackgroundRepository told, Audit audit, Clock clock) {
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    enum Outcome {
        TOLD,
        TAKEN_BACK,
        /** Nothing was told, and nothing had been. */
        NOTHING,
        /** The person did not take part, or the dialogue has been counted. */
        CLOSED
    }

    Outcome of(long dialogueId, long personId, Background background) {
        if (!told.isOpenTo(dialogueId, personId)) {
            return Outcome.CLOSED;
        }
        if (background.isNothing()) {
            return takeBack(dialogueId, personId);
        }
        if (!told.tell(dialogueId, personId, background, clock.instant())) {
            return Outcome.CLOSED;
        }
        audit.record("background.told", "dialogue/" + dialogueId);
        return Outcome.TOLD;
    }

    Outcome takeBack(long dialogueId, long personId) {
        if (!told.takeBack(dialogueId, personId)) {
            return Outcome.NOTHING;
        }
        audit.record("background.taken-back", "dialogue/" + dialogueId);
        return Outcome.TAKEN_BACK;
    }
}
