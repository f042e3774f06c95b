package se.radslag.dialogue.occasion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A method used in a dialogue outside the platform.
 *
 * @param methodKey its method in the guide
 * @param holder the unit or association that holds it
 * @param version rises with each change
 * @param people how many took part, or null while nobody has reported
 * @param report what came out of it, or null while nobody has reported
 */
public record Occasion(
        long id,
        long dialogueId,
        String methodKey,
        String name,
        LocalDate heldOn,
        String holder,
        int version,
        @Nullable Integer people,
        @Nullable String report) {

    public boolean isReported() {
        return report != null;
    }

    public boolean isToCome(LocalDate today) {
        return heldOn.isAfter(today);
    }

    /** What the audit log calls it. */
    String subject() {
        return "occasion/" + id;
    }
}
