package se.radslag.dialogue.following;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Writes news in a dialogue; its followers are told. */
@UseCase
public class WriteUpdate {

    private final UpdateRepository updates;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    WriteUpdate(UpdateRepository updates, SubmissionRepository submissions, Audit audit, Events events, Clock clock) {
        this.updates = updates;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Writes as the current actor; a form sent twice writes once. */
    public void write(long dialogueId, String title, String text, UUID once) {
        if (submissions.claim(once).isPresent()) {
            return;
        }
        long id = updates.add(dialogueId, title, text, Actor.current().orElse(null), clock.instant());
        audit.record("update.written", "update/" + id, Map.of("dialogue", dialogueId));
        events.publish(new UpdateWritten(dialogueId, id));
    }
}
