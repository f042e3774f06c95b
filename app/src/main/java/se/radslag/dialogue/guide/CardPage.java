package se.radslag.dialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of the guide.
 *
 * @param runsHere whether this installation can run it
 * @param examples the organisation's own
 * @param dialogue the dialogue for which it is read, or null
 * @param keeps whether the visitor may add and remove examples
 */
public record CardPage(
        MethodCard card,
        boolean runsHere,
        List<Example> examples,
        Planning.@Nullable Dialogue dialogue,
        boolean keeps) {

    /** Why the method suits the kind of question, as a sentence. */
    public String reason(QuestionKind kind) {
        String reason = card.suits().getOrDefault(kind, "");
        return reason.isEmpty() ? "" : Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }
}
