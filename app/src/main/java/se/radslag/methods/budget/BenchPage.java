package se.radslag.methods.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.costing.CostingRepository;
import se.radslag.methods.budget.followup.Delivery;

/**
 * The workbench's page of budgets.
 *
 * @param costing projects that wait to be costed by the one who looks
 * @param nextCosting address of the next page of them, or null
 * @param deliveries funded projects that the one who looks carries out
 * @param nextDeliveries address of the next page of them, or null
 */
public record BenchPage(
        List<CostingRepository.Row> costing,
        @Nullable String nextCosting,
        List<Delivery> deliveries,
        @Nullable String nextDeliveries,
        List<BenchRepository.Bench> rounds,
        LocalDate today) {}
