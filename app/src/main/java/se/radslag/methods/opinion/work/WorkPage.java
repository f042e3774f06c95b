package se.radslag.methods.opinion.work;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Unheard;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;

/**
 * A conversation on the workbench.
 *
 * @param waiting those that nobody has looked at, the most urgent first
 * @param shown those that are voted on
 * @param heard which groups of the population have not been heard so far
 * @param typed what was typed into the form that was refused, by field
 */
public record WorkPage(
        Activity activity,
        Conversation conversation,
        List<Waiting> waiting,
        List<Statement> shown,
        Unheard.Told heard,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** What a field holds: what was typed, or what is stored. */
    public String value(String field, Object stored) {
        return typed.getOrDefault(field, String.valueOf(stored));
    }

    /** Where to hide a statement with a reason. */
    public String hidePath(Statement statement) {
        return "/arbete/moderering/" + StatementRepository.KIND + "/" + statement.id();
    }
}
