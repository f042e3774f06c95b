package se.radslag.outcome.steering.work;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.GoalRepository;

/** Writes goals, publishes them and ends them. */
@UseCase
class KeepGoals {

    private final GoalRepository goals;
    private final SubmissionRepository submissions;
    private final Audit audit;

    KeepGoals(GoalRepository goals, SubmissionRepository submissions, Audit audit) {
        this.goals = goals;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** Adds a goal and returns the path of its page in the workbench; a form sent twice adds one. */
    String add(UUID once, GoalRepository.Draft draft) {
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return before.get();
        }
        long id = goals.add(draft, Actor.current().orElse(null));
        String path = "/arbete/mal/" + id;
        submissions.settle(once, path);
        audit.record("goal.added", "goal/" + id, Map.of("kind", draft.kind().name()));
        return path;
    }

    /** Puts another wording in force; false if somebody else has since it was read. */
    boolean edit(long goalId, int version, GoalForm form) {
        boolean edited = goals.edit(
                goalId,
                version,
                form.rubrik(),
                form.text(),
                form.ansvar(),
                Actor.current().orElse(null));
        if (edited) {
            audit.record("goal.edited", "goal/" + goalId, Map.of("version", version + 1));
        }
        return edited;
    }

    void publish(Goal goal) {
        if (goals.publish(goal.id(), Actor.current().orElse(null))) {
            audit.record("goal.published", "goal/" + goal.id());
        }
    }

    void end(Goal goal, String reason) {
        if (goals.end(goal.id(), reason, Actor.current().orElse(null))) {
            audit.record("goal.ended", "goal/" + goal.id());
        }
    }
}
