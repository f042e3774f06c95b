package se.radslag.outcome.steering.work;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.steering.Goal;

/** What was typed of a goal. */
public record GoalForm(String over, String rubrik, String text, String ansvar) {

    private static final int LINE = 160;
    private static final int LONG = 5_000;

    static GoalForm of(UnaryOperator<String> field) {
        return new GoalForm(
                field.apply("over").strip(),
                field.apply("rubrik").strip(),
                field.apply("text").strip(),
                field.apply("ansvar").strip());
    }

    static GoalForm of(Goal goal) {
        return new GoalForm(
                goal.parentId() == null ? "" : goal.parentId().toString(), goal.title(), goal.text(), goal.owner());
    }

    /** @param above what it can serve, by id; null where that is settled, or there is nothing above */
    Errors errors(Frame frame, @Nullable Map<String, String> above) {
        var errors = new Errors(frame);
        if (above != null && !above.containsKey(over)) {
            errors.add("over", "steering.error.above");
        }
        return errors.text("rubrik", rubrik, LINE).text("text", text, LONG).text("ansvar", ansvar, LINE);
    }

    /**
     * The form as it is shown.
     *
     * @param goal the goal to change, or null for a new one
     * @param above what it can serve, by id; null for a vision and for one that is there already
     */
    public record Page(
            Goal.Kind kind,
            @Nullable Goal goal,
            GoalForm form,
            @Nullable Map<String, String> above,
            Errors errors,
            UUID once) {}

    /** The form that ends a goal. */
    public record Ending(Goal goal, String reason, Errors errors) {}
}
