package se.radslag.methods.opinion.work;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.author.Rewording;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;

/**
 * The page on which a statement is worded anew, split, or merged with another.
 *
 * @param rewordings what has been proposed to its author, the latest first
 * @param texts what is to stand in its place, one in each line
 * @param into the number of the statement that says the same, as typed
 */
public record WordingPage(
        Activity activity,
        Conversation conversation,
        Statement statement,
        List<Rewording> rewordings,
        String texts,
        String reason,
        String into,
        Map<String, String> errors) {}
