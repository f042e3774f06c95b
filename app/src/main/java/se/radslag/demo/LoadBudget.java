package se.radslag.demo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.BudgetContent;
import se.radslag.demo.Content.DeliveredContent;
import se.radslag.demo.Content.ProjectContent;
import se.radslag.demo.Content.ToldContent;
import se.radslag.foundation.openness.Audit;

/** Writes the round of a participatory budget: its money, its rules, its projects, and what became of them. */
@Component
class LoadBudget {

    /** Days that an officer has for a project. */
    private static final int COSTING = 14;

    private final BudgetContentRepository rows;
    private final LoadBallots ballots;
    private final Audit audit;

    LoadBudget(BudgetContentRepository rows, LoadBallots ballots, Audit audit) {
        this.rows = rows;
        this.ballots = ballots;
        this.audit = audit;
    }

    /** @param ideas ids of the proposals by their keys */
    void into(Stage stage, Map<String, Long> ideas, Map<String, Long> areas) {
        BudgetContent budget = stage.dialogue().budget();
        if (budget == null) {
            return;
        }
        long activity = Objects.requireNonNull(stage.activities().get(budget.activity()), budget.activity());
        long publisher = stage.cast().of(budget.by());
        Calendar calendar = stage.calendar();
        rows.addRound(activity, stage.dialogueId(), budget, calendar.day(budget.ideasUntil()));
        Map<String, Long> pots = rows.addPots(activity, budget.pots(), areas);
        Map<String, Long> categories = rows.addCategories(activity, budget.categories());
        List<Long> criteria = rows.addCriteria(activity, budget.criteria());
        audit.record("budget.set-up", "activity/" + activity);
        Map<String, Long> projects = addProjects(stage, budget, activity, ideas, pots, categories, criteria);
        OffsetDateTime published = calendar.morning(budget.published());
        rows.publish(activity, publisher, published);
        audit.record("budget.rules-published", "activity/" + activity, Map.of("projects", projects.size()));
        List<Long> funded = ballots.into(stage, budget, activity);
        for (DeliveredContent delivered : budget.delivered()) {
            long project = Objects.requireNonNull(projects.get(delivered.title()), delivered.title());
            if (funded.contains(project)) {
                deliver(stage, activity, project, delivered);
            }
        }
    }

    private Map<String, Long> addProjects(
            Stage stage,
            BudgetContent budget,
            long activity,
            Map<String, Long> ideas,
            Map<String, Long> pots,
            Map<String, Long> categories,
            List<Long> criteria) {
        var lines = new ArrayList<BudgetContentRepository.ProjectLine>();
        for (ProjectContent project : budget.projects()) {
            lines.add(new BudgetContentRepository.ProjectLine(
                    lines.size() + 1,
                    project,
                    project.idea().isEmpty() ? null : Objects.requireNonNull(ideas.get(project.idea()), project.idea()),
                    pots.get(project.pot()),
                    categories.get(project.category()),
                    stage.cast().of(project.officer()),
                    standing(project)));
        }
        OffsetDateTime came = stage.calendar().morning(budget.ideasUntil());
        Map<String, Long> ids = rows.addProjects(activity, lines, came);
        OffsetDateTime settled = stage.calendar().morning(budget.published() - 1);
        for (BudgetContentRepository.ProjectLine line : lines) {
            ProjectContent project = line.content();
            long id = Objects.requireNonNull(ids.get(project.title()));
            rows.addStep(id, project.idea().isEmpty() ? "ADDED" : "TAKEN_UP", "", null, came);
            rows.addStep(id, "COSTING", "", stage.cast().of(budget.by()), came);
            rows.addCosting(id, stage.calendar().day(budget.ideasUntil() + COSTING));
            if (!project.mergedInto().isEmpty()) {
                long into = Objects.requireNonNull(ids.get(project.mergedInto()), project.mergedInto());
                rows.merge(id, into, project.reason(), stage.cast().of(budget.by()), settled);
                rows.addStep(id, "MERGED", project.reason(), null, settled);
                rows.addStep(into, "CARRIES", project.title(), null, settled);
                continue;
            }
            rows.addVerdicts(id, criteria, project.declined(), project.reason());
            rows.addStep(id, standing(project), project.reason(), line.officerId(), settled);
        }
        return ids;
    }

    private static String standing(ProjectContent project) {
        if (!project.mergedInto().isEmpty()) {
            return "MERGED";
        }
        return project.declined() == null ? "LISTED" : "DECLINED";
    }

    private void deliver(Stage stage, long activity, long project, DeliveredContent delivered) {
        long by = stage.cast().of(delivered.by());
        rows.addDelivery(activity, project, by, stage.calendar().day(delivered.due()));
        for (ToldContent told : delivered.told()) {
            rows.tell(
                    project,
                    told.state().toUpperCase(Locale.ROOT),
                    told.text(),
                    told.spent(),
                    by,
                    stage.calendar().morning(told.day()));
        }
        audit.record("budget.project-followed", "project/" + project);
    }
}
