package se.radslag.dialogue.evaluation;

import java.util.Map;

/**
 * What somebody answered.
 *
 * @param choices by question; a question that was left out is not in it
 * @param text in their own words, or empty
 */
public record Response(Map<Question, Choice> choices, String text) {

    boolean isEmpty() {
        return choices.isEmpty() && text.isEmpty();
    }
}
