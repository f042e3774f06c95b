package se.radslag.methods.budget.setup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;

/**
 * The form of a round's money and terms.
 *
 * @param round null while it has not been set up
 * @param areas names by id
 */
public record FrameworkPage(
        Activity activity,
        @Nullable BudgetRound round,
        FrameworkForm form,
        List<Map.Entry<Long, String>> areas,
        Map<String, String> errors) {

    public boolean isFixed() {
        return round != null && round.isFixed();
    }
}
