package se.radslag.dialogue.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Step;

/**
 * One step of a plan as a form.
 *
 * @param plan the plan as it is stored, or null for a new one
 * @param errors messages by field
 * @param options what can be chosen, by field: label by value
 * @param once marks the form of a new dialogue, so that it is received once
 */
public record StepPage(
        @Nullable Plan plan,
        Step step,
        Fields fields,
        Map<String, String> errors,
        Map<String, Map<String, String>> options,
        String once) {

    public int version() {
        return plan == null ? 0 : plan.version();
    }

    /** Whether the answers of the influence check stand fast, because people rely on them. */
    public boolean isPublished() {
        return plan != null && plan.isPublished();
    }
}
