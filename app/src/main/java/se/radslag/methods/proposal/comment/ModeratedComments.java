package se.radslag.methods.proposal.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.foundation.moderation.Moderated;
import se.radslag.foundation.moderation.Subject;
import se.radslag.foundation.web.Markdown;

/** Comments can be flagged and hidden. */
@Component
public class ModeratedComments implements Moderated {

    /** Their name among what is moderated. */
    public static final String KIND = "kommentar";

    private static final int TITLE = 80;
    private static final int EXCERPT = 400;

    private final CommentRepository comments;

    ModeratedComments(CommentRepository comments) {
        this.comments = comments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Subject> list(Collection<Long> ids) {
        List<Comment> found = comments.list(ids).stream()
                .filter(comment -> !comment.isWithdrawn())
                .toList();
        Map<Long, Long> dialogues =
                comments.listDialogues(found.stream().map(Comment::proposalId).collect(Collectors.toSet()));
        Function<Comment, Subject> subject = comment -> new Subject(
                comment.id(),
                Markdown.excerpt(comment.text(), TITLE),
                Markdown.excerpt(comment.text(), EXCERPT),
                comment.path(),
                comment.authorId(),
                dialogues.get(comment.proposalId()),
                comment.isHidden());
        return found.stream().map(subject).toList();
    }

    @Override
    public boolean hide(long id) {
        return comments.hide(id);
    }

    @Override
    public void show(long id) {
        comments.show(id);
    }
}
