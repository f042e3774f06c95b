package se.radslag.outcome.brief;

import java.util.Map;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Keeps what the facilitator has written and arranged of a brief. */
@UseCase
class ArrangeBrief {

    private final ArrangementRepository arrangements;
    private final Audit audit;

    ArrangeBrief(ArrangementRepository arrangements, Audit audit) {
        this.arrangements = arrangements;
        this.audit = audit;
    }

    /** Returns false, and keeps nothing, if it was changed since the arrangement's version. */
    boolean of(Dialogue dialogue, Arrangement arrangement) {
        if (!arrangements.advance(
                dialogue.id(),
                arrangement.version(),
                arrangement.findings(),
                Actor.current().orElse(null))) {
            return false;
        }
        arrangement.placings().forEach(placing -> arrangements.place(dialogue.id(), placing));
        long leftOut = arrangement.placings().stream()
                .filter(placing -> !placing.leftOut().isEmpty())
                .count();
        audit.record("brief.arranged", dialogue.subject(), Map.of("leftOut", leftOut));
        return true;
    }
}
