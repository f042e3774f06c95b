package se.radslag.methods.budget.setup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundCheck.Fault;
import se.radslag.methods.budget.round.RoundPart;

/**
 * A round on the workbench.
 *
 * @param round null while it has not been set up
 * @param counts how many projects have each standing
 * @param faults what is in the way of publishing list and rules
 * @param links ways to what other rooms add
 */
public record WorkPage(
        Activity activity,
        @Nullable BudgetRound round,
        Map<Project.Standing, Integer> counts,
        List<Fault> faults,
        List<RoundPart.WorkLink> links) {

    public String path() {
        return "/arbete/budget/" + activity.id();
    }

    public int count(String standing) {
        return counts.getOrDefault(Project.Standing.valueOf(standing), 0);
    }

    public String unit() {
        return round == null ? "" : Money.unit(round.currency());
    }

    /** Whether the phase has begun without list and rules: nobody can vote. */
    public boolean isLate() {
        return activity.isOpen() && (round == null || !round.isFixed());
    }
}
