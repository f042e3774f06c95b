package se.radslag.dialogue.process;

import java.time.LocalDate;
import java.util.Map;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.PhaseExtended;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/**
 * Plans phases and their activities, and extends a phase. Each tells whether it was done: not if somebody else has
 * changed the plan since the version.
 */
@UseCase
public class PlanPhase {

    private final PlanRepository plans;
    private final PhaseRepository phases;
    private final RunRepository run;
    private final Activities activities;
    private final Methods methods;
    private final Audit audit;
    private final Events events;

    PlanPhase(
            PlanRepository plans,
            PhaseRepository phases,
            RunRepository run,
            Activities activities,
            Methods methods,
            Audit audit,
            Events events) {
        this.plans = plans;
        this.phases = phases;
        this.run = run;
        this.activities = activities;
        this.methods = methods;
        this.audit = audit;
        this.events = events;
    }

    public boolean save(Plan plan, int version, Phase phase) {
        return change(plan, version, "phase", () -> phases.save(plan.id(), phase));
    }

    public boolean remove(Plan plan, int version, Phase phase) {
        return change(plan, version, "phase.removed", () -> phases.remove(phase.id()));
    }

    public boolean save(Plan plan, int version, Phase phase, Phase.Act act) {
        return change(plan, version, "activity", () -> {
            if (act.id() == 0) {
                add(plan, phase, act);
            } else {
                phases.save(act);
            }
        });
    }

    /** An activity that joins a phase which has begun is told so at once. */
    private void add(Plan plan, Phase phase, Phase.Act act) {
        long id = phases.add(plan.id(), phase.id(), act);
        if (phases.isTold(phase.id())) {
            activities.find(id).ifPresent(activity -> methods.get(act.method()).open(activity));
        }
    }

    public boolean remove(Plan plan, int version, Phase.Act act) {
        return change(plan, version, "activity.removed", () -> phases.removeActivity(act.id()));
    }

    public boolean extend(Plan plan, int version, Phase phase, LocalDate closesOn, String reason) {
        if (!plans.advance(plan.id(), version)) {
            return false;
        }
        long extension = run.extend(phase, closesOn, reason, Actor.current().orElse(null));
        audit.record(
                "dialogue.extended",
                plan.subject(),
                Map.of("phase", phase.id(), "from", phase.closesOn().toString(), "to", closesOn.toString()));
        events.publish(new PhaseExtended(plan.id(), phase.id(), extension));
        return true;
    }

    private boolean change(Plan plan, int version, String what, Runnable write) {
        if (!plans.advance(plan.id(), version)) {
            return false;
        }
        write.run();
        audit.record("dialogue.saved", plan.subject(), Map.of("step", what));
        return true;
    }
}
