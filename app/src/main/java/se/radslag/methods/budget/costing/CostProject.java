package se.radslag.methods.budget.costing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundRepository;

/** Finds out what a project costs and whether it can be done, until list and rules are published. */
@UseCase
class CostProject {

    private final RoundRepository rounds;
    private final ProjectRepository projects;
    private final CostingRepository costing;
    private final Proposers proposers;
    private final Audit audit;

    CostProject(
            RoundRepository rounds,
            ProjectRepository projects,
            CostingRepository costing,
            Proposers proposers,
            Audit audit) {
        this.rounds = rounds;
        this.projects = projects;
        this.costing = costing;
        this.proposers = proposers;
        this.audit = audit;
    }

    /** What became of it. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        /** @param key message of why not, and what to do about it */
        record NotNow(String key) implements Outcome {}
    }

    private static final Outcome FIXED = new Outcome.NotNow("budget.error.fixed");
    private static final Outcome STALE = new Outcome.NotNow("budget.error.stale");

    /** Gives the work to an officer. */
    Outcome assign(Project project, int version, long officerId, LocalDate dueOn, long personId) {
        if (isFixed(project)) {
            return FIXED;
        }
        if (!costing.assign(project.id(), version, officerId, dueOn)) {
            return STALE;
        }
        costing.addSteps(List.of(project.id()), "COSTING", "", personId);
        audit.record("budget.costing-assigned", "project/" + project.id(), Map.of("officer", officerId));
        return new Outcome.Done();
    }

    /** Saves what was found out, and takes the project on if nobody has. */
    Outcome save(Project project, CostingForm form, long personId) {
        if (isFixed(project)) {
            return FIXED;
        }
        if (project.standing() == Project.Standing.LISTED
                && (form.potId() == null || form.cost().isEmpty())) {
            return new Outcome.NotNow("budget.error.listed-needs");
        }
        if (!costing.change(project.id(), form)) {
            return STALE;
        }
        costing.keepVerdicts(project.id(), form.chosen());
        costing.addSteps(List.of(project.id()), "CHANGED", "", personId);
        audit.record("budget.project-costed", "project/" + project.id());
        return new Outcome.Done();
    }

    /** Puts the project on the list, or declines it with a reason, and tells the one whose idea it is. */
    Outcome settle(Project project, int version, Project.Standing standing, String reason, long personId) {
        BudgetRound round = held(project);
        if (round.isFixed()) {
            return FIXED;
        }
        Project now = projects.find(project.id()).orElseThrow();
        if (now.version() != version) {
            return STALE;
        }
        if (now.standing() == Project.Standing.MERGED) {
            return new Outcome.NotNow("budget.error.merged");
        }
        if (standing == Project.Standing.LISTED) {
            if (now.cost() == null || now.potId() == null) {
                return new Outcome.NotNow("budget.error.listed-needs");
            }
            var verdicts = costing.listVerdicts(project.id());
            if (verdicts.size() < rounds.listCriteria(round.activityId()).size()
                    || verdicts.stream().anyMatch(verdict -> !verdict.verdict().equals("MET"))) {
                return new Outcome.NotNow("budget.error.criteria");
            }
        }
        costing.stand(project.id(), version, standing, reason);
        costing.addSteps(List.of(project.id()), standing.name(), reason, personId);
        audit.record(
                standing == Project.Standing.LISTED ? "budget.project-listed" : "budget.project-declined",
                "project/" + project.id());
        proposers.tell(
                now,
                round.dialogueId(),
                standing == Project.Standing.LISTED ? "budget.letter.listed" : "budget.letter.declined",
                now.cost() == null ? 0 : now.cost(),
                reason);
        return new Outcome.Done();
    }

    /** Says something about the costing: as staff, or as the one whose idea it is. */
    Outcome reply(Project project, String kind, String text, long personId) {
        BudgetRound round = held(project);
        if (round.isFixed()) {
            return FIXED;
        }
        costing.addReply(project.id(), kind, text, personId);
        audit.record("budget.costing-replied", "project/" + project.id(), Map.of("kind", kind));
        if (kind.equals("STAFF")) {
            proposers.tell(project, round.dialogueId(), "budget.letter.reply", text);
        }
        return new Outcome.Done();
    }

    /** Asks the one whose idea it is to look at the costing. */
    Outcome ask(Project project, long personId) {
        BudgetRound round = held(project);
        if (round.isFixed()) {
            return FIXED;
        }
        proposers.tell(project, round.dialogueId(), "budget.letter.look", project.cost() == null ? 0 : project.cost());
        audit.record("budget.costing-shown", "project/" + project.id(), Map.of("by", personId));
        return new Outcome.Done();
    }

    private boolean isFixed(Project project) {
        return held(project).isFixed();
    }

    private BudgetRound held(Project project) {
        rounds.hold(project.activityId());
        return rounds.find(project.activityId()).orElseThrow();
    }
}
