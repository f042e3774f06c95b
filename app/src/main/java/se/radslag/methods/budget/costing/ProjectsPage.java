package se.radslag.methods.budget.costing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;

/**
 * The projects of a round on the workbench.
 *
 * @param next address of the next page, or null
 */
public record ProjectsPage(
        Activity activity,
        BudgetRound round,
        List<CostingRepository.Row> rows,
        LocalDate today,
        @Nullable String next) {}
