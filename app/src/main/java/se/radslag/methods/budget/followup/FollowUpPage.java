package se.radslag.methods.budget.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;

/**
 * The funded projects of a round on the workbench.
 *
 * @param followed those that are followed
 * @param rest the others of the list, which can be chosen
 * @param chosen ids of those to begin with
 * @param funded ids of those that the count funded; empty while nothing is counted
 */
public record FollowUpPage(
        Activity activity,
        BudgetRound round,
        List<Delivery> followed,
        List<Project> rest,
        Set<Long> chosen,
        Set<Long> funded,
        String dueOn,
        LocalDate today,
        Map<String, String> errors) {

    public String unit() {
        return Money.unit(round.currency());
    }

    public boolean isOver() {
        return activity.state() == Activity.State.CLOSED;
    }
}
