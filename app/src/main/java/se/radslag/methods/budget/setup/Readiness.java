package se.radslag.methods.budget.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Choices;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundCheck;
import se.radslag.methods.budget.round.RoundCheck.Fault;

/** Whether all is in place for list and rules to be published. */
@Component
class Readiness {

    private static final int FEWEST = 2;

    private final ProjectRepository projects;
    private final ObjectProvider<RoundCheck> checks;

    Readiness(ProjectRepository projects, ObjectProvider<RoundCheck> checks) {
        this.projects = projects;
        this.checks = checks;
    }

    /** What is in the way, in the order in which it is best put right; empty for nothing. */
    List<Fault> of(BudgetRound round, Activity activity) {
        List<Project> listed = projects.listListed(round.activityId());
        var faults = new ArrayList<Fault>();
        if (activity.state() == Activity.State.CLOSED) {
            faults.add(new Fault("budget.fault.closed"));
        }
        money(round, listed, faults);
        unsettled(round, faults);
        if (listed.size() < FEWEST) {
            faults.add(new Fault("budget.fault.few", listed.size()));
        }
        limits(round, listed.size(), faults);
        if (!Choices.fits(round.utility(), round.ballot())) {
            faults.add(new Fault("budget.fault.utility"));
        }
        if (round.ties().equals("lot") && round.seed() == null) {
            faults.add(new Fault("budget.fault.seed"));
        }
        checks.orderedStream().forEach(check -> faults.addAll(check.of(round, listed)));
        return faults;
    }

    private static void money(BudgetRound round, List<Project> listed, List<Fault> faults) {
        if (round.amount() == 0) {
            faults.add(new Fault("budget.fault.money"));
        }
        for (Project project : listed) {
            round.pots().stream()
                    .filter(pot -> project.potId() != null && pot.id() == project.potId())
                    .filter(pot -> project.cost() != null && project.cost() > pot.amount())
                    .forEach(pot ->
                            faults.add(new Fault("budget.fault.too-dear", project.title(), pot.name(), pot.amount())));
        }
        long least = round.categories().stream()
                .mapToLong(category -> category.least() == null ? 0 : category.least())
                .sum();
        if (least > round.amount()) {
            faults.add(new Fault("budget.fault.categories", least, round.amount()));
        }
    }

    private void unsettled(BudgetRound round, List<Fault> faults) {
        Map<Project.Standing, Integer> counts = projects.count(round.activityId());
        int unsettled =
                counts.getOrDefault(Project.Standing.IDEA, 0) + counts.getOrDefault(Project.Standing.COSTING, 0);
        if (unsettled > 0) {
            faults.add(new Fault("budget.fault.unsettled", unsettled));
        }
    }

    private static void limits(BudgetRound round, int listed, List<Fault> faults) {
        if (round.leastChoices() > listed && listed >= FEWEST) {
            faults.add(new Fault("budget.fault.least", round.leastChoices(), listed));
        }
        if (round.mostChoices() != null && round.mostChoices() > listed && listed >= FEWEST) {
            faults.add(new Fault("budget.fault.most", round.mostChoices(), listed));
        }
        if (round.ballot() == BallotKind.POINTS && round.points() == null) {
            faults.add(new Fault("budget.fault.points"));
        }
    }
}
