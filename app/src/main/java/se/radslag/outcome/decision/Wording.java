package se.radslag.outcome.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, as it was written down.
 *
 * @param body the body that decided
 * @param paragraph of its minutes, such as "§ 14"
 * @param text the decision, as Markdown
 * @param adopted what of the dialogue was adopted, as Markdown; may be empty
 * @param notAdopted what was not, and why, as Markdown; may be empty
 * @param followed whether it followed what the dialogue recommended
 * @param reason why it did, or did not; never empty when it did not
 * @param minutes address of the minutes, or null
 */
public record Wording(
        String body,
        LocalDate decidedOn,
        String paragraph,
        String text,
        String adopted,
        String notAdopted,
        boolean followed,
        String reason,
        @Nullable String minutes) {

    public Wording {
        if (!followed && reason.isBlank()) {
            throw new IllegalArgumentException("A decision against the recommendation needs a reason");
        }
    }
}
