package se.radslag.dialogue.occasion;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.guide.MethodCard;
import se.radslag.dialogue.process.Plan;

/**
 * The form for an occasion.
 *
 * @param occasion as it is stored, or null for a new one
 * @param errors messages by field
 */
public record OccasionPage(
        Plan plan,
        MethodCard card,
        @Nullable Occasion occasion,
        OccasionDraft draft,
        UUID once,
        Map<String, String> errors) {

    public String back() {
        return plan.path() + "/metoder";
    }

    public int version() {
        return occasion == null ? 0 : occasion.version();
    }

    /** The form for its report. */
    public record Report(Plan plan, Occasion occasion, ReportDraft draft, Map<String, String> errors) {

        public String back() {
            return plan.path() + "/metoder";
        }
    }

    /** Asks whether an occasion is to be taken away. */
    public record Removal(Plan plan, Occasion occasion) {

        public String back() {
            return plan.path() + "/metoder";
        }
    }
}
