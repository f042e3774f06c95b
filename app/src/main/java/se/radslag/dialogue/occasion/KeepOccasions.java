package se.radslag.dialogue.occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.guide.MethodCard;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Plans the occasions of a dialogue, reports of them, and takes them away. */
@UseCase
public class KeepOccasions {

    private final OccasionRepository occasions;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Clock clock;

    KeepOccasions(OccasionRepository occasions, SubmissionRepository submissions, Audit audit, Clock clock) {
        this.occasions = occasions;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans an occasion; a form sent twice plans one. */
    void plan(long dialogueId, MethodCard card, OccasionDraft draft, UUID once) {
        Optional<String> earlier = submissions.claim(once);
        if (earlier.isPresent()) {
            return;
        }
        plan(dialogueId, card, draft.name(), draft.heldOn(), draft.holder());
        submissions.settle(once, card.path());
    }

    /** Plans an occasion and returns its id. */
    public long plan(long dialogueId, MethodCard card, String name, LocalDate heldOn, String holder) {
        long id = occasions.add(dialogueId, card.key(), name, heldOn, holder, actor(), clock.instant());
        audit.record("occasion.planned", "occasion/" + id, Map.of("dialogue", dialogueId, "method", card.key()));
        return id;
    }

    /** Changes an occasion; false if somebody else has done so since the version. */
    boolean edit(Occasion occasion, int version, OccasionDraft draft) {
        if (!occasions.edit(occasion.id(), version, draft.name(), draft.heldOn(), draft.holder())) {
            return false;
        }
        audit.record("occasion.changed", occasion.subject());
        return true;
    }

    /** Writes what came out of an occasion; false if somebody else has changed it since the version. */
    boolean report(Occasion occasion, int version, ReportDraft draft) {
        if (!occasions.advance(occasion.id(), version)) {
            return false;
        }
        report(occasion.id(), draft.number(), draft.text());
        return true;
    }

    /** Writes what came out of an occasion, in place of an earlier report. */
    public void report(long occasionId, int people, String text) {
        occasions.report(occasionId, people, text, actor(), clock.instant());
        audit.record("occasion.reported", "occasion/" + occasionId, Map.of("people", people));
    }

    void remove(Occasion occasion) {
        if (occasions.remove(occasion.id(), actor(), clock.instant())) {
            audit.record("occasion.removed", occasion.subject());
        }
    }

    private static @Nullable Long actor() {
        return Actor.current().orElse(null);
    }
}
