package se.radslag.methods.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.foundation.web.Markdown;
import se.radslag.methods.budget.costing.CombinationRepository.Combination;
import se.radslag.methods.budget.costing.CostingRepository.Reply;
import se.radslag.methods.budget.costing.CostingRepository.Step;
import se.radslag.methods.budget.costing.CostingRepository.Verdict;
import se.radslag.methods.budget.picture.ProjectPicture;
import se.radslag.methods.budget.round.Bond;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.PlaceMap;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundRepository.Criterion;

/**
 * A project as everybody sees it.
 *
 * @param idea the contribution that it came from, or null
 * @param own whether the idea was the visitor's
 * @param mergedInto the project that carries it on, or null
 * @param replies what was said about the costing; for those whose business it is
 * @param combinations what the visitor is asked to consent to
 * @param map where it is among the others on the list; null where it has no place
 * @param bonds what it excludes or requires, and what does so to it
 * @param works whether the visitor works with projects
 */
public record ProjectPage(
        Project project,
        BudgetRound round,
        Activity activity,
        @Nullable Contribution idea,
        boolean own,
        @Nullable Project mergedInto,
        List<Criterion> criteria,
        List<Verdict> verdicts,
        List<Reply> replies,
        List<Combination> combinations,
        @Nullable PlaceMap map,
        List<Bond.Seen> bonds,
        List<ProjectPicture> pictures,
        List<Step> steps,
        List<Section> sections,
        boolean works) {

    public Markdown html() {
        return Markdown.of(project.text());
    }

    public String unit() {
        return Money.unit(round.currency());
    }

    /** Pictures of the project as it is meant. */
    public List<ProjectPicture> meant() {
        return pictures.stream().filter(picture -> picture.progressId() == null).toList();
    }

    public String pot() {
        return round.pots().stream()
                .filter(pot -> project.potId() != null && pot.id() == project.potId())
                .map(BudgetRound.Pot::name)
                .findFirst()
                .orElse("");
    }

    public String category() {
        return round.categories().stream()
                .filter(one -> project.categoryId() != null && one.id() == project.categoryId())
                .map(BudgetRound.Category::name)
                .findFirst()
                .orElse("");
    }

    public @Nullable Verdict verdict(Criterion criterion) {
        return verdicts.stream()
                .filter(one -> one.criterionId() == criterion.id())
                .findFirst()
                .orElse(null);
    }

    /** Whether the one whose idea it was can still say something about it. */
    public boolean canReply() {
        return own && !round.isFixed() && project.standing() != Project.Standing.MERGED;
    }

    public String listPath() {
        return round.path();
    }
}
