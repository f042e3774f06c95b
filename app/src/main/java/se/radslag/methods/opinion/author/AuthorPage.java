package se.radslag.methods.opinion.author;

import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Statement;

/**
 * A page on which an author decides about their statement.
 *
 * @param rewording the words that are proposed, or null where it is about taking it back
 * @param answered whether others have answered it
 */
public record AuthorPage(
        Activity activity, Statement statement, @Nullable Rewording rewording, boolean answered) {}
