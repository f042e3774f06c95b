package se.radslag.methods.budget.setup;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundCheck.Fault;
import se.radslag.methods.budget.round.RoundRepository;
import se.radslag.methods.budget.round.VoteTimes;

/** Publishes list and rules, after which nobody can change them; opens the vote if its phase has begun. */
@UseCase
public class PublishRules {

    private final SetupRepository setup;
    private final RoundRepository rounds;
    private final ProjectRepository projects;
    private final Readiness readiness;
    private final VoteTimes times;
    private final Audit audit;

    PublishRules(
            SetupRepository setup,
            RoundRepository rounds,
            ProjectRepository projects,
            Readiness readiness,
            VoteTimes times,
            Audit audit) {
        this.setup = setup;
        this.rounds = rounds;
        this.projects = projects;
        this.readiness = readiness;
        this.times = times;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Published() implements Outcome {}

        /** List and rules stood already. */
        record Before() implements Outcome {}

        /** @param faults what is in the way */
        record NotReady(List<Fault> faults) implements Outcome {}
    }

    /** Publishes what the round holds now. */
    public Outcome of(Activity activity, long personId) {
        rounds.hold(activity.id());
        BudgetRound round = rounds.find(activity.id()).orElseThrow();
        if (round.isFixed()) {
            return new Outcome.Before();
        }
        List<Fault> faults = readiness.of(round, activity);
        if (!faults.isEmpty()) {
            return new Outcome.NotReady(faults);
        }
        setup.publish(activity.id(), personId);
        audit.record(
                "budget.rules-published",
                "activity/" + activity.id(),
                Map.of("projects", projects.listListed(activity.id()).size(), "amount", round.amount()));
        if (activity.isOpen()) {
            times.open(activity);
        }
        return new Outcome.Published();
    }
}
