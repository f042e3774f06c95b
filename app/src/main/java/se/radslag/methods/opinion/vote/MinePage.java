package se.radslag.methods.opinion.vote;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;

/**
 * What the visitor has answered.
 *
 * @param statements by number
 * @param answers by the id of the statement
 */
public record MinePage(
        Activity activity, Conversation conversation, List<Statement> statements, Map<Long, Stance> answers) {

    /** Whether the statement can be answered anew. */
    public boolean canChange(Statement statement) {
        return activity.isOpen() && statement.standing() == Statement.Standing.SHOWN;
    }
}
