package se.radslag.methods.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Sequels;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.moderation.Hiding;
import se.radslag.foundation.moderation.Moderation;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.proposal.comment.Comment;
import se.radslag.methods.proposal.comment.CommentRepository;
import se.radslag.methods.proposal.comment.ModeratedComments;
import se.radslag.methods.proposal.comment.Side;
import se.radslag.methods.proposal.picture.PictureRepository;
import se.radslag.methods.proposal.support.SupportButton;
import se.radslag.methods.proposal.support.SupportRepository;

/** The page of a proposal. */
@Controller
class ProposalController {

    private static final int SIMILAR = 3;

    private final Activities activities;
    private final ProposalRepository proposals;
    private final SupportRepository supports;
    private final CommentRepository comments;
    private final PictureRepository pictures;
    private final HistoryRepository history;
    private final SimilarRepository similar;
    private final Contributions contributions;
    private final Moderation moderation;
    private final ObjectProvider<Sequels> sequels;

    ProposalController(
            Activities activities,
            ProposalRepository proposals,
            SupportRepository supports,
            CommentRepository comments,
            PictureRepository pictures,
            HistoryRepository history,
            SimilarRepository similar,
            Contributions contributions,
            Moderation moderation,
            ObjectProvider<Sequels> sequels) {
        this.activities = activities;
        this.proposals = proposals;
        this.supports = supports;
        this.comments = comments;
        this.pictures = pictures;
        this.history = history;
        this.similar = similar;
        this.contributions = contributions;
        this.moderation = moderation;
        this.sequels = sequels;
    }

    @GetMapping("/forslag/{id}")
    Html show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sida,
            @RequestParam(required = false) @Nullable Long aldre,
            @RequestParam(required = false) @Nullable Long nyare,
            @RequestParam(defaultValue = "0") long kommentar,
            Visitor visitor,
            Frame frame) {
        Proposal proposal = proposals.find(id).orElseThrow(NotFound::new);
        Activity activity =
                ProposalMethod.visible(activities.find(proposal.activityId()).orElseThrow(NotFound::new), visitor);
        Long person = visitor.isKnown() ? visitor.known().id() : null;
        boolean moderates = visitor.hasIn(activity.dialogueId(), Role.MODERATOR, Role.ADMINISTRATOR);
        boolean hidden = proposal.standing() == Standing.HIDDEN;
        boolean readable = !hidden || moderates || proposal.isBy(person);
        boolean canTakePart = activity.isOpen() && proposal.standing() == Standing.STANDING;
        Side side = Side.of(sida);
        Optional<Long> top = kommentar == 0 ? Optional.empty() : comments.findTop(id, kommentar);
        CommentRepository.Page thread = comments.page(
                id,
                side == Side.PLAIN ? null : side,
                top.map(one -> one + 1).orElse(aldre),
                top.isPresent() || aldre != null ? null : nyare);
        List<Comment.Branch> branches = thread.branches();
        return new Html(
                "proposal/show",
                new ProposalPage(
                        proposal,
                        activity,
                        person,
                        proposal.isBy(person),
                        readable,
                        hidden ? moderation.find(ModeratedProposals.KIND, id).orElse(null) : null,
                        proposal.mergedInto() == null
                                ? null
                                : proposals.find(proposal.mergedInto()).orElse(null),
                        history.listMerged(id),
                        contributions.answers(Set.of(id)).get(id),
                        new SupportButton(
                                id,
                                proposal.support(),
                                person != null
                                        && supports.listSupported(person, Set.of(id))
                                                .contains(id),
                                canTakePart,
                                proposal.importedFor(),
                                proposal.importedAgainst()),
                        canTakePart,
                        moderates,
                        readable ? pictures.list(id) : List.of(),
                        side.typed(),
                        branches,
                        hidings(branches),
                        UUID.randomUUID().toString(),
                        thread.newer() && !branches.isEmpty()
                                ? turn(id, side, "nyare", branches.getFirst(), frame)
                                : null,
                        thread.older() && !branches.isEmpty()
                                ? turn(id, side, "aldre", branches.getLast(), frame)
                                : null,
                        history.list(id),
                        sequels.stream()
                                .flatMap(one -> one.of(id, frame).stream())
                                .toList(),
                        readable
                                ? similar.list(activity.id(), proposal.title(), proposal.text(), id, SIMILAR)
                                : List.of()));
    }

    private Map<Long, Hiding> hidings(List<Comment.Branch> branches) {
        return moderation.find(
                ModeratedComments.KIND,
                branches.stream()
                        .flatMap(branch -> Stream.concat(Stream.of(branch.comment()), branch.replies().stream()))
                        .filter(Comment::isHidden)
                        .map(Comment::id)
                        .toList());
    }

    private static String turn(long id, Side side, String direction, Comment.Branch edge, Frame frame) {
        return frame.url(Proposal.path(id)) + "?sida=" + side.typed() + "&" + direction + "="
                + edge.comment().id() + "#kommentarer";
    }
}
