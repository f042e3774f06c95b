package se.radslag.dialogue.process;

import java.util.function.BiConsumer;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Method;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.PhaseClosed;
import se.radslag.dialogue.PhaseOpened;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Audit;

/**
 * Tells the activities of a phase that it begins or ends, once on whichever server comes first. Each phase has a
 * transaction of its own, so that one that fails is tried again without holding up the others.
 */
@UseCase
class TurnPhase {

    private final RunRepository run;
    private final Activities activities;
    private final Methods methods;
    private final Audit audit;
    private final Events events;

    TurnPhase(RunRepository run, Activities activities, Methods methods, Audit audit, Events events) {
        this.run = run;
        this.activities = activities;
        this.methods = methods;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void open(RunRepository.Turn turn) {
        if (run.openPhase(turn.phaseId())) {
            tell(turn, Method::open);
            audit.record("phase.opened", "phase/" + turn.phaseId());
            events.publish(new PhaseOpened(turn.dialogueId(), turn.phaseId()));
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void close(RunRepository.Turn turn) {
        if (run.closePhase(turn.phaseId())) {
            tell(turn, Method::close);
            audit.record("phase.closed", "phase/" + turn.phaseId());
            events.publish(new PhaseClosed(turn.dialogueId(), turn.phaseId()));
        }
    }

    private void tell(RunRepository.Turn turn, BiConsumer<Method, Activity> what) {
        for (long id : run.listActivities(turn.phaseId())) {
            activities
                    .find(id)
                    .filter(activity -> methods.has(activity.method()))
                    .ifPresent(activity -> what.accept(methods.get(activity.method()), activity));
        }
    }
}
