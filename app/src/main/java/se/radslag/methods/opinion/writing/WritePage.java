package se.radslag.methods.opinion.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;

/**
 * The form for a statement.
 *
 * @param similar statements that say nearly the same, to be looked at before this one is sent; none if there are none
 * @param refusal why nothing can be written now, or null
 */
public record WritePage(
        Activity activity,
        Conversation conversation,
        String text,
        String once,
        List<Statement> similar,
        @Nullable String refusal,
        Map<String, String> errors) {}
