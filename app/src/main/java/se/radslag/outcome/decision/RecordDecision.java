package se.radslag.outcome.decision;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.dialogue.DecisionRecorded;
import se.radslag.dialogue.MatterChanged;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Writes down what a body decided, and corrects what was written. */
@UseCase
public class RecordDecision {

    private final DecisionRepository decisions;
    private final MatterRepository matters;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Events events;

    RecordDecision(
            DecisionRepository decisions,
            MatterRepository matters,
            SubmissionRepository submissions,
            Audit audit,
            Events events) {
        this.decisions = decisions;
        this.matters = matters;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
    }

    /** @param once the form's own random word */
    public Result record(UUID once, Matter matter, Wording wording) {
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return new Result.Done(before.get());
        }
        add(matter, wording);
        submissions.settle(once, matter.path());
        return new Result.Done(matter.path());
    }

    /** Writes it down and returns the id of the decision. */
    public long add(Matter matter, Wording wording) {
        Long by = Actor.current().orElse(null);
        long id = decisions.add(matter.id(), wording, by);
        long state = matters.addState(matter.id(), MatterState.DECIDED, "", null, by);
        audit.record("decision.recorded", "decision/" + id, Map.of("matter", matter.id()));
        events.publish(new DecisionRecorded(matter.dialogueId(), id));
        events.publish(new MatterChanged(matter.dialogueId(), matter.id(), state));
        return id;
    }

    /**
     * Puts another wording in force.
     *
     * @param decision as it was read
     * @param version of the wording that was read
     * @param correction what was wrong
     */
    public Result correct(Decision decision, int version, Wording wording, String correction) {
        if (!decisions.correct(
                decision.id(), version, wording, correction, Actor.current().orElse(null))) {
            return new Result.Stale();
        }
        audit.record("decision.corrected", "decision/" + decision.id(), Map.of("version", version + 1));
        return new Result.Done(decision.matter().path());
    }
}
