package se.radslag.dialogue.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Makes the check of rights and risks for a dialogue, or changes it: the earlier version is kept. */
@UseCase
public class CheckRights {

    private final RightsRepository rights;
    private final Audit audit;
    private final Clock clock;

    CheckRights(RightsRepository rights, Audit audit, Clock clock) {
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what was found as the next version; false if somebody else has done so since the given one.
     *
     * @param version the version that was read; 0 if there was none
     */
    public boolean save(long dialogueId, int version, List<Assessment> assessments) {
        return save(dialogueId, version, assessments, Actor.current().orElse(null), clock.instant());
    }

    /** As above, for a check that was made by somebody else or at another time, such as one that is brought in. */
    public boolean save(
            long dialogueId, int version, List<Assessment> assessments, @Nullable Long personId, Instant at) {
        if (!rights.add(dialogueId, version + 1, assessments, personId, at)) {
            return false;
        }
        audit.record("rights.checked", "dialogue/" + dialogueId, Map.of("version", version + 1));
        return true;
    }
}
