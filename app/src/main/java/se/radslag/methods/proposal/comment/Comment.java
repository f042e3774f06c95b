package se.radslag.methods.proposal.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Markdown;

/**
 * Something said about a proposal.
 *
 * @param parentId the comment that it answers, or null
 * @param author the name to show; empty for someone erased
 * @param office what the author holds in the organisation, such as "ordförande", or null
 * @param text Markdown
 * @param version 1 until it is changed
 */
public record Comment(
        long id,
        long proposalId,
        @Nullable Long parentId,
        @Nullable Long authorId,
        String author,
        @Nullable String office,
        Side side,
        String text,
        String standing,
        int version,
        Instant at) {

    static final int LONGEST = 2_000;

    public boolean isStanding() {
        return standing.equals("STANDING");
    }

    public boolean isHidden() {
        return standing.equals("HIDDEN");
    }

    /** Whether its author took it back: its place stays, its words are shown to nobody. */
    public boolean isWithdrawn() {
        return standing.equals("WITHDRAWN");
    }

    public boolean isBy(@Nullable Long personId) {
        return authorId != null && authorId.equals(personId);
    }

    public Markdown html() {
        return Markdown.of(text);
    }

    /** Path of the comment on the page of its proposal. */
    public String path() {
        return "/forslag/" + proposalId + "?kommentar=" + id + "#kommentar-" + id;
    }

    /** A wording that a comment has had. */
    public record Version(int version, String text, Instant at) {
        public Markdown html() {
            return Markdown.of(text);
        }
    }

    /** A comment and what it was answered. */
    public record Branch(Comment comment, List<Comment> replies) {}
}
