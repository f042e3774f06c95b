package se.radslag.foundation.retention;

import java.time.Clock;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Keeps all that belongs to a dialogue from being removed, until the hold is lifted. */
@UseCase
class HoldDialogue {

    private final RetentionRepository holds;
    private final Audit audit;
    private final Clock clock;

    HoldDialogue(RetentionRepository holds, Audit audit, Clock clock) {
        this.holds = holds;
        this.audit = audit;
        this.clock = clock;
    }

    void hold(long dialogueId, String reason, long by) {
        if (holds.hold(dialogueId, reason, by, clock.instant())) {
            audit.record("retention.held", "dialogue/" + dialogueId);
        }
    }

    void lift(RetentionRepository.Hold hold, long by) {
        if (holds.lift(hold.id(), by, clock.instant())) {
            audit.record("retention.lifted", "dialogue/" + hold.dialogueId());
        }
    }
}
