package se.radslag.methods.proposal.comment;

import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.moderation.Moderation;
import se.radslag.foundation.openness.Audit;

/** Takes one's own comment back. Its place in the thread stays, so that what was answered to it can be understood. */
@UseCase
class WithdrawComment {

    private final CommentRepository comments;
    private final Moderation moderation;
    private final Audit audit;

    WithdrawComment(CommentRepository comments, Moderation moderation, Audit audit) {
        this.comments = comments;
        this.moderation = moderation;
        this.audit = audit;
    }

    /** Returns false, and does nothing, if the comment does not stand any more. */
    boolean of(long commentId, long authorId) {
        if (!comments.withdraw(commentId)) {
            return false;
        }
        moderation.takenBack(ModeratedComments.KIND, commentId, authorId);
        audit.record("proposal.comment-withdrawn", "comment/" + commentId);
        return true;
    }
}
