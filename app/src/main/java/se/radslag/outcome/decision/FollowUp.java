package se.radslag.outcome.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.dialogue.ActionChanged;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Plans the actions that follow from a decision, and notes how they come along. */
@UseCase
public class FollowUp {

    private final ActionRepository actions;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Events events;

    FollowUp(ActionRepository actions, SubmissionRepository submissions, Audit audit, Events events) {
        this.actions = actions;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
    }

    /** @param once the form's own random word */
    public Result plan(UUID once, Decision decision, String title, String owner, LocalDate dueOn) {
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return new Result.Done(before.get());
        }
        add(decision, title, owner, dueOn);
        submissions.settle(once, decision.matter().path());
        return new Result.Done(decision.matter().path());
    }

    /** Plans an action and returns its id. */
    public long add(Decision decision, String title, String owner, LocalDate dueOn) {
        long id = actions.add(decision.id(), title, owner, dueOn);
        long progress = actions.addProgress(
                id, Action.State.PLANNED, "", Actor.current().orElse(null));
        audit.record("action.planned", "action/" + id, Map.of("decision", decision.id()));
        events.publish(new ActionChanged(decision.matter().dialogueId(), id, progress));
        return id;
    }

    /**
     * Notes the state of an action.
     *
     * @param changes how many changes the writer had seen
     */
    public Result note(Matter matter, long actionId, int changes, Action.State state, String note) {
        if (actions.lock(actionId) != changes) {
            return new Result.Stale();
        }
        long progress =
                actions.addProgress(actionId, state, note, Actor.current().orElse(null));
        audit.record("action.noted", "action/" + actionId, Map.of("state", state.name()));
        events.publish(new ActionChanged(matter.dialogueId(), actionId, progress));
        return new Result.Done(matter.path());
    }

    /**
     * Says which contributions an action carries out, in place of what was said before.
     *
     * @param contributionIds those of the matter's dialogue; others are left out
     */
    public void source(Matter matter, long actionId, Collection<Long> contributionIds) {
        int count = actions.replaceSources(
                actionId, matter.dialogueId(), contributionIds, Actor.current().orElse(null));
        audit.record("action.sourced", "action/" + actionId, Map.of("contributions", count));
    }
}
