package se.radslag.methods.budget;

import java.time.LocalDate;
import java.util.List;
import se.radslag.methods.budget.costing.CostingRepository;
import se.radslag.methods.budget.followup.Delivery;

/**
 * The workbench's page of budgets.
 *
 * @param costing projects that wait to be costed by the one who looks
 * @param deliveries funded projects that the one who looks carries out
 */
public record BenchPage(
        List<CostingRepository.Row> costing,
        List<Delivery> deliveries,
        List<BenchRepository.Bench> rounds,
        LocalDate today) {}
