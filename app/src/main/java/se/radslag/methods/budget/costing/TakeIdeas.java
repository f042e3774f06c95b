package se.radslag.methods.budget.costing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.Said;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundRepository;

/** Takes ideas up as projects of a round, until its list and rules are published. */
@UseCase
public class TakeIdeas {

    private final RoundRepository rounds;
    private final CostingRepository costing;
    private final Activities activities;
    private final Contributions contributions;
    private final Methods methods;
    private final Audit audit;

    TakeIdeas(
            RoundRepository rounds,
            CostingRepository costing,
            Activities activities,
            Contributions contributions,
            Methods methods,
            Audit audit) {
        this.rounds = rounds;
        this.costing = costing;
        this.activities = activities;
        this.contributions = contributions;
        this.methods = methods;
        this.audit = audit;
    }

    /**
     * Takes up those of the contributions that stand in another activity of the round's dialogue and are none of its
     * projects yet.
     *
     * @param personId who chose them; null where they come by themselves
     * @return how many projects that made
     */
    public int take(long activityId, Collection<Long> contributionIds, @Nullable Long personId) {
        rounds.hold(activityId);
        BudgetRound round = rounds.find(activityId).orElse(null);
        if (round == null || round.isFixed()) {
            return 0;
        }
        List<Contribution> found = contributions.list(contributionIds).stream()
                .filter(one -> one.dialogueId() == round.dialogueId()
                        && one.activityId() != activityId
                        && one.standing() == Standing.STANDING)
                .toList();
        if (found.isEmpty()) {
            return 0;
        }
        Map<Long, Said> said = said(round.dialogueId(), found);
        List<Long> added = costing.addProjects(
                activityId,
                found.stream()
                        .map(one -> {
                            Said words = said.getOrDefault(one.id(), new Said("", "", "", Map.of()));
                            return new CostingRepository.Idea(one.id(), one.title(), words.text(), words.place());
                        })
                        .toList());
        if (!added.isEmpty()) {
            costing.addSteps(added, "TAKEN_UP", "", personId);
            audit.record("budget.ideas-taken", "activity/" + activityId, Map.of("projects", added.size()));
        }
        return added.size();
    }

    private Map<Long, Said> said(long dialogueId, List<Contribution> found) {
        var said = new java.util.HashMap<Long, Said>();
        for (Activity activity : activities.listOf(dialogueId)) {
            List<Long> ids = found.stream()
                    .filter(one -> one.activityId() == activity.id())
                    .map(Contribution::id)
                    .toList();
            if (!ids.isEmpty()) {
                said.putAll(methods.get(activity.method()).said(ids));
            }
        }
        return said;
    }

    /** Lets every new contribution to the other activity become a project, or no more; true if that is a change. */
    boolean feed(BudgetRound round, Activity source, boolean feeds, long personId) {
        boolean changed = feeds
                ? costing.addSource(round.activityId(), source.id(), personId)
                : costing.removeSource(round.activityId(), source.id());
        if (changed) {
            audit.record(
                    feeds ? "budget.source-added" : "budget.source-removed",
                    "activity/" + round.activityId(),
                    Map.of("source", source.id()));
        }
        return changed;
    }

    /** Adds a project that nobody's contribution is behind, and returns its id; empty once list and rules stand. */
    Optional<Long> add(long activityId, String title, String text, String place, long personId) {
        rounds.hold(activityId);
        if (rounds.find(activityId).filter(round -> !round.isFixed()).isEmpty()) {
            return Optional.empty();
        }
        long id = costing.addProjects(activityId, List.of(new CostingRepository.Idea(null, title, text, place)))
                .getFirst();
        costing.addSteps(List.of(id), "ADDED", "", personId);
        audit.record("budget.project-added", "project/" + id, Map.of("activity", activityId));
        return Optional.of(id);
    }
}
