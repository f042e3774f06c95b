package se.radslag.methods.proposal.comment;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Changes one's own comment; every wording stays readable. */
@UseCase
class EditComment {

    private final CommentRepository comments;
    private final Audit audit;

    EditComment(CommentRepository comments, Audit audit) {
        this.comments = comments;
        this.audit = audit;
    }

    /** Returns false, and does nothing, if it was changed since the form was shown at the version. */
    boolean of(long commentId, int version, String text) {
        if (!comments.reword(commentId, version, text)) {
            return false;
        }
        audit.record("proposal.comment-edited", "comment/" + commentId, Map.of("version", version + 1));
        return true;
    }
}
