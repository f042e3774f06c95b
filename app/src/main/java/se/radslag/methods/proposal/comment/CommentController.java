package se.radslag.methods.proposal.comment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Comments on a proposal: written, changed, taken back, and their earlier wordings. */
@Controller
public class CommentController {

    private final CommentRepository comments;
    private final Activities activities;
    private final WriteComment write;
    private final EditComment edit;
    private final WithdrawComment withdraw;

    CommentController(
            CommentRepository comments,
            Activities activities,
            WriteComment write,
            EditComment edit,
            WithdrawComment withdraw) {
        this.comments = comments;
        this.activities = activities;
        this.write = write;
        this.edit = edit;
        this.withdraw = withdraw;
    }

    @GetMapping("/forslag/{id}/kommentera")
    Html show(@PathVariable long id, @RequestParam(defaultValue = "0") long svar, Typed typed) {
        CommentRepository.About about = about(id);
        long parent = typed.isEmpty() ? svar : number(typed.get("svar"));
        return new Html(
                "proposal/comment",
                new CommentPage(
                        id,
                        about.title(),
                        parent(id, parent),
                        Side.of(typed.get("sida")),
                        typed.get("text"),
                        UUID.randomUUID().toString(),
                        0,
                        null,
                        Map.of()));
    }

    @PostMapping("/forslag/{id}/kommentera")
    Object write(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sida,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long svar,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.known();
        CommentRepository.About about = about(id);
        Comment parent = parent(id, svar);
        Errors errors = new Errors(frame).text("text", text, Comment.LONGEST);
        String refusal = null;
        if (!errors.any()) {
            switch (write.of(visitor, activity(about), id, parent, Side.of(sida), text.strip(), once)) {
                case WriteComment.Written.At(String path) -> {
                    Flash.say(response, frame.t("proposal.comment.thanks"));
                    return "redirect:" + path;
                }
                case WriteComment.Written.NotNow(String reasonKey, Object[] arguments) ->
                    refusal = frame.t(reasonKey, arguments);
            }
        }
        return Html.invalid(
                "proposal/comment",
                new CommentPage(
                        id, about.title(), parent, Side.of(sida), text, once.toString(), 0, refusal, errors.byField()));
    }

    @GetMapping("/forslag/kommentar/{id}/andra")
    Html showEdit(@PathVariable long id, Visitor visitor, Typed typed) {
        Comment comment = own(id, visitor);
        return new Html(
                "proposal/commentEdit",
                editPage(comment, typed.isEmpty() ? comment.text() : typed.get("text"), comment.version(), Map.of()));
    }

    @PostMapping("/forslag/kommentar/{id}/andra")
    Object edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Comment comment = own(id, visitor);
        Errors errors = new Errors(frame).text("text", text, Comment.LONGEST);
        if (!errors.any() && !activity(about(comment.proposalId())).isOpen()) {
            errors.add("text", "participation.closed");
        }
        if (!errors.any() && !edit.of(id, version, text.strip())) {
            errors.add("text", "proposal.stale");
        }
        if (errors.any()) {
            return Html.invalid("proposal/commentEdit", editPage(comment, text, comment.version(), errors.byField()));
        }
        Flash.say(response, frame.t("proposal.comment.changed"));
        return "redirect:" + comment.path();
    }

    private CommentPage editPage(Comment comment, String text, int version, Map<String, String> errors) {
        return new CommentPage(
                comment.proposalId(),
                about(comment.proposalId()).title(),
                null,
                comment.side(),
                text,
                "",
                version,
                null,
                errors);
    }

    /** A comment that its author may take back. */
    public record WithdrawPage(Comment comment) {}

    @GetMapping("/forslag/kommentar/{id}/dra-tillbaka")
    Html showWithdraw(@PathVariable long id, Visitor visitor) {
        return new Html("proposal/commentWithdraw", new WithdrawPage(own(id, visitor)));
    }

    @PostMapping("/forslag/kommentar/{id}/dra-tillbaka")
    String withdraw(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        long person = visitor.known().id();
        Comment comment = by(id, person);
        boolean done = withdraw.of(id, person);
        Flash.say(response, frame.t(done ? "proposal.comment.withdrawn" : "proposal.comment.withdrawn.before"));
        return "redirect:" + comment.path();
    }

    /** The wordings that a comment has had, the latest first. */
    public record VersionsPage(Comment comment, List<Comment.Version> versions) {}

    @GetMapping("/forslag/kommentar/{id}/versioner")
    Html versions(@PathVariable long id) {
        Comment comment = comments.find(id).filter(Comment::isStanding).orElseThrow(NotFound::new);
        about(comment.proposalId());
        return new Html("proposal/commentVersions", new VersionsPage(comment, comments.listVersions(id)));
    }

    private Comment own(long id, Visitor visitor) {
        Comment comment = by(id, visitor.known().id());
        if (!comment.isStanding()) {
            throw new NotFound();
        }
        return comment;
    }

    private Comment by(long id, long person) {
        return comments.find(id).filter(comment -> comment.isBy(person)).orElseThrow(NotFound::new);
    }

    private CommentRepository.About about(long proposalId) {
        return comments.findAbout(proposalId)
                .filter(about -> !about.standing().equals("HIDDEN"))
                .orElseThrow(NotFound::new);
    }

    private Activity activity(CommentRepository.About about) {
        return activities.find(about.activityId()).orElseThrow(NotFound::new);
    }

    private @Nullable Comment parent(long proposalId, long id) {
        return id == 0
                ? null
                : comments.find(id)
                        .filter(comment -> comment.proposalId() == proposalId
                                && comment.parentId() == null
                                && comment.isStanding())
                        .orElseThrow(NotFound::new);
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
