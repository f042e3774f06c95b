package se.radslag.methods.budget.costing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contribution;
import se.radslag.methods.budget.round.BudgetRound;

/**
 * What was said in the dialogue's other activities, to choose from.
 *
 * @param source the activity whose contributions are shown; null where there is none
 * @param feeds whether each new one becomes a project by itself
 * @param taken ids of the projects that contributions are already
 */
public record IdeasPage(
        Activity activity,
        BudgetRound round,
        List<Activity> others,
        @Nullable Activity source,
        boolean feeds,
        List<Contribution> contributions,
        Map<Long, Long> taken,
        @Nullable String next) {

    public String path() {
        return "/arbete/budget/" + activity.id() + "/ideer";
    }
}
