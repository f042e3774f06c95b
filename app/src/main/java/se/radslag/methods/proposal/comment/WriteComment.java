package se.radslag.methods.proposal.comment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;
import se.radslag.foundation.web.Visitor;

/** Says something about a proposal, or answers someone who did; once for each form. */
@UseCase
class WriteComment {

    private final CommentRepository comments;
    private final Participation participation;
    private final Contributions contributions;
    private final SubmissionRepository submissions;
    private final Audit audit;

    WriteComment(
            CommentRepository comments,
            Participation participation,
            Contributions contributions,
            SubmissionRepository submissions,
            Audit audit) {
        this.comments = comments;
        this.participation = participation;
        this.contributions = contributions;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** What became of it. */
    sealed interface Written {
        /** @param path where it, or what the same form led to before, can be read */
        record At(String path) implements Written {}

        /** @param reasonKey message key of why not */
        record NotNow(String reasonKey, Object... arguments) implements Written {}
    }

    /** @param parent the comment it answers, of the same proposal, or null */
    Written of(
            Visitor visitor,
            Activity activity,
            long proposalId,
            @Nullable Comment parent,
            Side side,
            String text,
            UUID form) {
        return switch (participation.of(visitor, activity)) {
            case Participation.Verdict.NotNow(String reasonKey, Object[] arguments) ->
                new Written.NotNow(reasonKey, arguments);
            case Participation.Verdict.Welcome() -> {
                Optional<String> before = submissions.claim(form);
                yield new Written.At(before.orElseGet(() -> write(
                        activity,
                        proposalId,
                        parent,
                        parent == null ? side : Side.PLAIN,
                        text,
                        form,
                        visitor.known().id())));
            }
        };
    }

    private String write(
            Activity activity,
            long proposalId,
            @Nullable Comment parent,
            Side side,
            String text,
            UUID form,
            long authorId) {
        long id = comments.add(proposalId, parent == null ? null : parent.id(), authorId, side, text);
        String path = comments.find(id).orElseThrow().path();
        contributions.tookPart(activity.dialogueId(), authorId);
        submissions.settle(form, path);
        audit.record("proposal.commented", "proposal/" + proposalId, Map.of("comment", id, "side", side));
        return path;
    }
}
