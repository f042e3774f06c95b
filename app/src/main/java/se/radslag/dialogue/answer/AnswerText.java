package se.radslag.dialogue.answer;

import java.util.Locale;
import java.util.Optional;
import se.radslag.dialogue.Outcome;
import se.radslag.foundation.web.Errors;

/**
 * An answer as it was typed.
 *
 * @param outcome name of an {@link Outcome} in lower case, or anything else while nothing is chosen
 * @param title what a group of contributions is about
 * @param reason why, as Markdown
 */
public record AnswerText(String outcome, String title, String reason) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_REASON = 5_000;

    public AnswerText {
        outcome = outcome.strip();
        title = title.strip();
        reason = reason.strip();
    }

    public static AnswerText of(Outcome outcome, String title, String reason) {
        return new AnswerText(outcome.name().toLowerCase(Locale.ROOT), title, reason);
    }

    /** Notes what is wrong; a title is needed when the answer is for a group. */
    Errors check(Errors errors, boolean group) {
        if (chosen().isEmpty()) {
            errors.add("utfall", "answer.error.outcome");
        }
        if (group || !title.isEmpty()) {
            errors.text("rubrik", title, LONGEST_TITLE);
        }
        return errors.text("skal", reason, LONGEST_REASON);
    }

    Optional<Outcome> chosen() {
        for (Outcome candidate : Outcome.values()) {
            if (candidate.name().equalsIgnoreCase(outcome)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
