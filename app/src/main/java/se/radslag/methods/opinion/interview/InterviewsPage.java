package se.radslag.methods.opinion.interview;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;

/**
 * All interviews and forms of an activity.
 *
 * @param interviews those that do not count yet first, then the latest
 * @param asked how many statements a form has today
 */
public record InterviewsPage(
        Activity activity,
        Conversation conversation,
        List<Interview> interviews,
        int asked,
        Map<String, String> typed,
        Map<String, String> errors) {

    public String path() {
        return Interview.listPath(activity.id());
    }

    /**
     * A question before an interview is thrown away.
     *
     * @param reason what was typed
     */
    public record Drop(Activity activity, Interview interview, String reason, Map<String, String> errors) {}

    /** Forms to be printed. */
    public record Forms(Activity activity, List<Form> forms) {
        public String back() {
            return Interview.listPath(activity.id());
        }
    }

    /** @param statements in the order of the form */
    public record Form(String code, List<se.radslag.methods.opinion.conversation.Statement> statements) {}
}
