package se.radslag.outcome.decision.calendar;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.MatterChanged;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.outcome.decision.Matter;
import se.radslag.outcome.decision.MatterRepository;
import se.radslag.outcome.decision.MatterState;

/** Notes where a matter stands. */
@UseCase
public class MoveMatter {

    private final MatterRepository matters;
    private final Audit audit;
    private final Events events;

    MoveMatter(MatterRepository matters, Audit audit, Events events) {
        this.matters = matters;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Notes it and returns the id of the note.
     *
     * @param note what there is to say of it; may be empty
     * @param meetingId the meeting at which it is to be decided, or null; only with {@link MatterState#SCHEDULED}
     */
    public long to(Matter matter, MatterState state, String note, @Nullable Long meetingId) {
        long id = matters.addState(
                matter.id(),
                state,
                note,
                state == MatterState.SCHEDULED ? meetingId : null,
                Actor.current().orElse(null));
        audit.record("matter.moved", "matter/" + matter.id(), Map.of("state", state.name()));
        events.publish(new MatterChanged(matter.dialogueId(), matter.id(), id));
        return id;
    }
}
