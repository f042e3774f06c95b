package se.radslag.methods.proposal.comment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form to write or change a comment, with what was typed and what is wrong with it.
 *
 * @param parent the comment to answer, or null
 * @param once names this form, so that it is done once
 * @param version of the comment that is changed; 0 for a new one
 * @param refusal why nothing can be written now, in the page's language, or null
 */
public record CommentPage(
        long proposalId,
        String proposalTitle,
        @Nullable Comment parent,
        Side side,
        String text,
        String once,
        int version,
        @Nullable String refusal,
        Map<String, String> errors) {

    public List<Side> sides() {
        return List.of(Side.FOR, Side.AGAINST, Side.QUESTION, Side.PLAIN);
    }
}
