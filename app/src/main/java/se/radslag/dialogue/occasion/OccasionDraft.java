package se.radslag.dialogue.occasion;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;

/** An occasion as it was typed; {@code day} is a day as {@code 2026-11-21}. */
public record OccasionDraft(String name, String day, String holder) {

    static OccasionDraft of(Occasion occasion) {
        return new OccasionDraft(occasion.name(), occasion.heldOn().toString(), occasion.holder());
    }

    Errors check(Errors errors) {
        errors.text("namn", name, 120);
        if (parsed() == null) {
            errors.add("dag", day.isEmpty() ? "frame.error.required" : "process.error.day");
        }
        return errors.text("haller", holder, 120);
    }

    /** The day, once the draft has been checked. */
    LocalDate heldOn() {
        return Objects.requireNonNull(parsed());
    }

    private @Nullable LocalDate parsed() {
        return Days.read(day);
    }
}
