package se.radslag.outcome.decision;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/** What was typed of a new matter. */
public record MatterForm(String dialog, String diarienummer, String rubrik, String organ) {

    static MatterForm of(UnaryOperator<String> field) {
        return new MatterForm(
                field.apply("dialog").strip(),
                field.apply("diarienummer").strip(),
                field.apply("rubrik").strip(),
                field.apply("organ").strip());
    }

    /** @param dialogues the dialogues that can be chosen, by id */
    Errors errors(Frame frame, Map<String, String> dialogues) {
        var errors = new Errors(frame);
        if (!dialogues.containsKey(dialog)) {
            errors.add("dialog", "decision.error.dialogue");
        }
        return errors.text("diarienummer", diarienummer, 40)
                .text("rubrik", rubrik, 120)
                .text("organ", organ, 120);
    }

    /** The form as it is shown. */
    public record Page(MatterForm form, Map<String, String> dialogues, Errors errors, UUID once) {}
}
