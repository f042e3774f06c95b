package se.radslag.methods.budget.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundPart;

/**
 * A round on the workbench.
 *
 * @param round null while it has not been set up
 */
public record WorkPage(Activity activity, @Nullable BudgetRound round, List<RoundPart.WorkLink> links) {}
