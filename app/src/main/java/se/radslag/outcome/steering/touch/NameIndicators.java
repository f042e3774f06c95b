package se.radslag.outcome.steering.touch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Says which indicators a dialogue wants to move. */
@UseCase
class NameIndicators {

    private final TouchRepository touches;
    private final Audit audit;

    NameIndicators(TouchRepository touches, Audit audit) {
        this.touches = touches;
        this.audit = audit;
    }

    /** Names one of the two: an indicator of a goal, or one that others publish; false if it is named already. */
    boolean name(long dialogueId, @Nullable Long gaugeId, @Nullable String known, String why) {
        boolean added =
                touches.add(dialogueId, gaugeId, known, why, Actor.current().orElse(null));
        if (added) {
            audit.record(
                    "dialogue.indicator-named",
                    "dialogue/" + dialogueId,
                    Map.of("indicator", gaugeId == null ? String.valueOf(known) : "gauge/" + gaugeId));
        }
        return added;
    }

    void strike(long dialogueId, long touchId) {
        if (touches.remove(dialogueId, touchId)) {
            audit.record("dialogue.indicator-struck", "dialogue/" + dialogueId, Map.of("touch", touchId));
        }
    }
}
