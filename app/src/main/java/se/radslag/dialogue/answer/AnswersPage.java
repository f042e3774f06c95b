package se.radslag.dialogue.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Outcome;
import se.radslag.foundation.web.Markdown;

/**
 * What was answered in a dialogue, for everyone.
 *
 * @param outcome the only outcome that is listed, or null for all
 * @param next address of the next page, or null
 */
public record AnswersPage(
        Dialogue dialogue,
        Progress progress,
        List<Entry> entries,
        @Nullable Outcome outcome,
        @Nullable String next) {

    /**
     * An answer with the first of the contributions that it is for.
     *
     * @param more how many contributions there are beside those
     */
    public record Entry(Given answer, List<Given.Under> under, int more) {

        public Markdown reason() {
            return Markdown.of(answer.reason());
        }

        /** What the answer is about: its title, or the contribution it is for. */
        public String heading() {
            return !answer.title().isEmpty() || under.isEmpty()
                    ? answer.title()
                    : under.getFirst().title();
        }
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public String path() {
        return dialogue.path() + "/svar";
    }

    /** Whether answers were promised by a day that has passed while some wait. */
    public boolean isLate() {
        return progress.pace().waiting() > 0
                && dialogue.answerBy() != null
                && dialogue.today().isAfter(dialogue.answerBy());
    }
}
