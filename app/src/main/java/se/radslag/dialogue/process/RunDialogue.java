package se.radslag.dialogue.process;

import java.util.Map;
import se.radslag.dialogue.DialogueClosed;
import se.radslag.dialogue.DialoguePaused;
import se.radslag.dialogue.DialoguePublished;
import se.radslag.dialogue.DialogueResumed;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Publishes, pauses, resumes and ends dialogues. Each tells whether it did: not if it was so already. */
@UseCase
public class RunDialogue {

    private final RunRepository run;
    private final Audit audit;
    private final Events events;

    RunDialogue(RunRepository run, Audit audit, Events events) {
        this.run = run;
        this.audit = audit;
        this.events = events;
    }

    /** Publishes the plan as it was when it was found to lack nothing; not if it has changed since. */
    public boolean publish(Plan plan) {
        if (!run.publish(plan.id(), plan.version(), plan.kind())) {
            return false;
        }
        audit.record(
                "dialogue.published", plan.subject(), Map.of("kind", plan.kind().name()));
        events.publish(new DialoguePublished(plan.id()));
        return true;
    }

    public boolean pause(Plan plan, String reason) {
        return run.pause(plan.id(), reason, Actor.current().orElse(null))
                .map(pause -> {
                    audit.record("dialogue.paused", plan.subject(), Map.of("pause", pause));
                    events.publish(new DialoguePaused(plan.id(), pause));
                    return true;
                })
                .orElse(false);
    }

    /** Ends the pause of that id; not if it has ended, even if another has begun since. */
    public boolean resume(Plan plan, long pause) {
        if (!run.resume(plan.id(), pause)) {
            return false;
        }
        audit.record("dialogue.resumed", plan.subject(), Map.of("pause", pause));
        events.publish(new DialogueResumed(plan.id(), pause));
        return true;
    }

    /** Ends the dialogue as it was when its end was confirmed; not if it has changed since. */
    public boolean close(Plan plan, int version) {
        if (!run.close(plan.id(), version)) {
            return false;
        }
        Plan.Pause pause = plan.pause();
        if (pause != null) {
            run.resume(plan.id(), pause.id());
        }
        audit.record("dialogue.closed", plan.subject());
        events.publish(new DialogueClosed(plan.id()));
        return true;
    }
}
