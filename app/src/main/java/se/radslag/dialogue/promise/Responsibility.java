package se.radslag.dialogue.promise;

import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Markdown;

/**
 * Who answers for dialogue in the organisation.
 *
 * @param function the body or function that answers for it
 * @param contact how to reach it
 * @param starters who may start a dialogue, in words
 * @param text more about it, as Markdown; may be empty
 */
public record Responsibility(String function, String contact, String starters, String text) {

    static final Responsibility NONE = new Responsibility("", "", "", "");

    Errors check(Errors errors) {
        errors.text("ansvarig", function, 200).text("kontakt", contact, 200).text("startar", starters, 500);
        errors.atMost("mer", text, 2_000);
        return errors;
    }

    public boolean isTold() {
        return !function.isEmpty();
    }

    public Markdown html() {
        return Markdown.of(text);
    }
}
