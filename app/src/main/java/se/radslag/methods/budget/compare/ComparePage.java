package se.radslag.methods.budget.compare;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.count.Money;
import se.radslag.methods.budget.round.BudgetRound;

/**
 * Comparing rules on the workbench.
 *
 * @param hasProjects whether there is a list to make ballots up for
 * @param past rounds that have been counted
 * @param chosen where the ballots come from: {@code paafund} (made up), {@code tidigare} or {@code fil}
 * @param source what was compared, in words; empty before anything was
 * @param comparison null before anything was compared
 */
public record ComparePage(
        Activity activity,
        BudgetRound round,
        boolean hasProjects,
        List<PastRound> past,
        String voters,
        String seed,
        long chosenPast,
        String source,
        @Nullable Comparison comparison,
        Map<String, String> errors,
        List<String> problems) {

    /** A round of the organisation that has been counted. */
    public record PastRound(long activityId, String title, int voters) {}

    public String money(long amount, Frame frame) {
        return Money.of(amount, round.currency(), frame);
    }

    public String path() {
        return path(activity.id());
    }

    static String path(long activityId) {
        return "/arbete/budget/" + activityId + "/jamfor-regler";
    }
}
