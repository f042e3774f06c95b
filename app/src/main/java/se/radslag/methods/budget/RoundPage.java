package se.radslag.methods.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.dialogue.Summary;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;

/**
 * A round as everybody sees it.
 *
 * @param round null while it has not been set up
 * @param act what one can do now, or null
 * @param before sections above the list
 * @param after sections below it
 */
public record RoundPage(
        Activity activity,
        @Nullable BudgetRound round,
        Summary.@Nullable Link act,
        List<Section> before,
        List<Project> projects,
        List<Section> after) {}
