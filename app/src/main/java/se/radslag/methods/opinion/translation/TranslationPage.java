package se.radslag.methods.opinion.translation;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;

/**
 * The page on which a statement is translated.
 *
 * @param all there have been, the latest first
 */
public record TranslationPage(
        Activity activity,
        Statement statement,
        List<Translation> all,
        String language,
        String text,
        Map<String, String> errors) {

    /** The languages to choose from. */
    public Map<String, String> languages() {
        return Languages.besides(statement.language());
    }

    public String name(Translation translation) {
        return Languages.name(translation.language());
    }

    /** Its path, below the organisation. */
    public String path() {
        return path(activity.id(), statement.id());
    }

    static String path(long activityId, long statementId) {
        return Conversation.workPath(activityId) + "/pastaenden/" + statementId + "/oversattningar";
    }
}
