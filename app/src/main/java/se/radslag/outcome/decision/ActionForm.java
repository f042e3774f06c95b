package se.radslag.outcome.decision;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/** What was typed of a new action. */
public record ActionForm(String rubrik, String ansvarig, String klart) {

    static ActionForm of(UnaryOperator<String> field) {
        return new ActionForm(
                field.apply("rubrik").strip(),
                field.apply("ansvarig").strip(),
                field.apply("klart").strip());
    }

    Errors errors(Frame frame) {
        var errors = new Errors(frame).text("rubrik", rubrik, 120).text("ansvarig", ansvarig, 120);
        if (Days.read(klart) == null) {
            errors.add("klart", "decision.error.day");
        }
        return errors;
    }

    /** The day that was typed; only of a form without errors. */
    LocalDate dueOn() {
        return LocalDate.parse(klart);
    }

    /** The form as it is shown. */
    public record Page(Decision decision, ActionForm form, Errors errors, UUID once) {}
}
