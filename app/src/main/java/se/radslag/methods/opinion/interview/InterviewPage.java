package se.radslag.methods.opinion.interview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.vote.Stance;

/**
 * The page on which an interview, or a form, is written down.
 *
 * @param interview null for a new one
 * @param paperCode code of the form that is read, or null
 * @param paperNumber its number, or null
 * @param asked the statements, in the order in which they are asked
 * @param typed what the fields hold
 */
public record InterviewPage(
        Activity activity,
        Conversation conversation,
        @Nullable Interview interview,
        @Nullable String paperCode,
        @Nullable Integer paperNumber,
        List<Statement> asked,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** The answers, in the order of the page. */
    public Stance[] stances() {
        return Stance.values();
    }

    public String field(Statement statement) {
        return InterviewForm.field(statement.id());
    }

    public boolean isChosen(Statement statement, Stance stance) {
        return stance.typed().equals(typed.get(field(statement)));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Where the form is sent, below the organisation. */
    public String action() {
        return interview == null ? Interview.listPath(activity.id()) : interview.path();
    }

    public String listPath() {
        return Interview.listPath(activity.id());
    }
}
