package se.radslag.outcome.steering.work;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;
import se.radslag.outcome.steering.FollowUp;
import se.radslag.outcome.steering.FollowUpRepository;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.Measure;
import se.radslag.outcome.steering.MeasureRepository;

/** Plans measures, notes how they come along, ties actions to them, and says how a goal goes. */
@UseCase
class KeepMeasures {

    private final MeasureRepository measures;
    private final FollowUpRepository followUps;
    private final SubmissionRepository submissions;
    private final Audit audit;

    KeepMeasures(
            MeasureRepository measures, FollowUpRepository followUps, SubmissionRepository submissions, Audit audit) {
        this.measures = measures;
        this.followUps = followUps;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** Plans a measure; a form sent twice plans one. */
    void plan(UUID once, Goal goal, MeasureRepository.Draft draft) {
        if (submissions.claim(once).isPresent()) {
            return;
        }
        long id = measures.add(goal.id(), draft, Actor.current().orElse(null));
        measures.addProgress(id, Measure.State.PLANNED, "", Actor.current().orElse(null));
        submissions.settle(once, goal.workPath());
        audit.record("measure.planned", "measure/" + id, Map.of("goal", goal.id()));
    }

    /**
     * Notes its state; false if somebody else has since it was read.
     *
     * @param changes how many changes the writer had seen
     */
    boolean note(long measureId, int changes, Measure.State state, String note) {
        if (measures.lock(measureId) != changes) {
            return false;
        }
        measures.addProgress(measureId, state, note, Actor.current().orElse(null));
        audit.record("measure.noted", "measure/" + measureId, Map.of("state", state.name()));
        return true;
    }

    /** Says which actions are a part of it, in place of what was said before. */
    void tie(long measureId, Collection<Long> actions) {
        measures.replaceActions(measureId, actions, Actor.current().orElse(null));
        audit.record("measure.tied", "measure/" + measureId, Map.of("actions", actions.size()));
    }

    void follow(Goal goal, int year, int half, FollowUp.Forecast forecast, String comment) {
        followUps.add(goal.id(), year, half, forecast, comment, Actor.current().orElse(null));
        audit.record(
                "goal.followed-up",
                "goal/" + goal.id(),
                Map.of("year", year, "half", half, "forecast", forecast.name()));
    }
}
