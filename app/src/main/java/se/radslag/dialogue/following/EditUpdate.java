package se.radslag.dialogue.following;

import java.time.Clock;
import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Edits news, so that what it said can still be read, or removes it. */
@UseCase
class EditUpdate {

    private final UpdateRepository updates;
    private final Audit audit;
    private final Clock clock;

    EditUpdate(UpdateRepository updates, Audit audit, Clock clock) {
        this.updates = updates;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns false, and does nothing, if the news is no longer the version that was read. */
    boolean edit(long updateId, int version, String title, String text) {
        boolean edited =
                updates.edit(updateId, version, title, text, Actor.current().orElse(null), clock.instant());
        if (edited) {
            audit.record("update.edited", "update/" + updateId, Map.of("version", version + 1));
        }
        return edited;
    }

    /** Removing twice is the same as removing once. */
    void remove(long updateId) {
        if (updates.remove(updateId, Actor.current().orElse(null), clock.instant())) {
            audit.record("update.removed", "update/" + updateId);
        }
    }
}
