package se.radslag.dialogue.archive;

import java.time.Clock;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Audit;

/** Has the archive package of a dialogue built in the background; once, however often it is asked for meanwhile. */
@UseCase
class AskForPackage {

    private final ArchiveRepository packages;
    private final Events events;
    private final Audit audit;
    private final Clock clock;

    AskForPackage(ArchiveRepository packages, Events events, Audit audit, Clock clock) {
        this.packages = packages;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void of(Dialogue dialogue, long by) {
        packages.ask(dialogue.id(), by, clock.instant()).ifPresent(id -> {
            audit.record("archive.asked", dialogue.subject());
            events.publish(new PackageAsked(id, dialogue.id()));
        });
    }
}
