package se.radslag.dialogue.answer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Errors;

/**
 * The form for an answer.
 *
 * @param items those that the answer is for; of all that match a search, the first
 * @param count how many the answer is for
 * @param selection which they are, carried by the form
 * @param taken those that were chosen but cannot be answered any more
 */
public record AnswerPage(
        Dialogue dialogue,
        List<Item> items,
        int count,
        Selection selection,
        List<Item> taken,
        AnswerText text,
        Errors errors,
        UUID once) {

    /** Message key of why not everything that was chosen can be answered, or null. */
    public @Nullable String refusalKey() {
        if (count == 0) {
            return isMatching() ? "answer.error.nothing" : "answer.error.taken.all";
        }
        return taken.isEmpty() ? null : "answer.error.taken";
    }

    public boolean isGroup() {
        return count > 1;
    }

    /** The search whose matches the answer is for. */
    public Selection.Matching matching() {
        return (Selection.Matching) selection;
    }

    public boolean isMatching() {
        return selection instanceof Selection.Matching;
    }

    public String path() {
        return "/arbete/svar/" + dialogue.id();
    }
}
