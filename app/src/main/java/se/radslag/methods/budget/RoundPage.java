package se.radslag.methods.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.dialogue.Summary;
import se.radslag.foundation.web.Markdown;
import se.radslag.methods.budget.picture.ProjectPicture;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.PlaceMap;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundRepository.Criterion;

/**
 * A round as everybody sees it.
 *
 * @param act what one can do now, or null
 * @param before sections above the list
 * @param show which projects are shown: {@code listan}, {@code avbojda} or {@code alla}
 * @param count how many there are of those
 * @param map where they are; null where none has a place
 * @param pictures the first of each project, by its id
 * @param after sections below the list
 * @param work path to its page on the workbench, for those who may; else null
 */
public record RoundPage(
        Activity activity,
        BudgetRound round,
        List<Criterion> points,
        Summary.@Nullable Link act,
        List<Section> before,
        String show,
        long potId,
        long categoryId,
        String words,
        boolean narrowed,
        int count,
        List<Project> projects,
        @Nullable PlaceMap map,
        Map<Long, ProjectPicture> pictures,
        @Nullable String next,
        List<Section> after,
        @Nullable String work) {

    public String unit() {
        return Money.unit(round.currency());
    }

    public Markdown criteria() {
        return Markdown.of(round.criteria());
    }

    public Markdown decided() {
        return Markdown.of(round.decided());
    }

    public String excerpt(Project project) {
        return Markdown.excerpt(project.text(), 160);
    }

    /** Name of the pot that the project is paid from; empty for none. */
    public String pot(Project project) {
        return round.pots().stream()
                .filter(pot -> project.potId() != null && pot.id() == project.potId())
                .map(BudgetRound.Pot::name)
                .findFirst()
                .orElse("");
    }

    public String category(Project project) {
        return round.categories().stream()
                .filter(one -> project.categoryId() != null && one.id() == project.categoryId())
                .map(BudgetRound.Category::name)
                .findFirst()
                .orElse("");
    }

    /** Whether the time to vote has come and nobody can, since list and rules are not published. */
    public boolean isLate() {
        return activity.isOpen() && !round.isFixed();
    }

    public List<String> shows() {
        return List.of("listan", "avbojda", "alla");
    }
}
