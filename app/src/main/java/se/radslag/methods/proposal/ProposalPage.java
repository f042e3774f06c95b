package se.radslag.methods.proposal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Sequels;
import se.radslag.foundation.moderation.Hiding;
import se.radslag.foundation.web.Markdown;
import se.radslag.methods.proposal.comment.Comment;
import se.radslag.methods.proposal.picture.Picture;
import se.radslag.methods.proposal.support.SupportButton;

/**
 * A proposal with all that gathers around it.
 *
 * @param personId the visitor, or null
 * @param own whether the visitor wrote it
 * @param readable whether the visitor may read the text: everyone, unless it is hidden
 * @param hiding why it is hidden, or null
 * @param mergedInto the proposal that carries it on, or null
 * @param merged those it carries on
 * @param canTakePart whether comments and support are taken now
 * @param moderates whether the visitor is a moderator
 * @param side chosen side of the comments, or the empty string
 * @param sequels what it led to in other activities
 * @param hidings why comments are hidden, by comment
 */
public record ProposalPage(
        Proposal proposal,
        Activity activity,
        @Nullable Long personId,
        boolean own,
        boolean readable,
        @Nullable Hiding hiding,
        @Nullable Proposal mergedInto,
        List<Proposal> merged,
        @Nullable Answer answer,
        SupportButton support,
        boolean canTakePart,
        boolean moderates,
        List<Picture> pictures,
        String side,
        List<Comment.Branch> comments,
        Map<Long, Hiding> hidings,
        String once,
        @Nullable String newer,
        @Nullable String older,
        List<HistoryRepository.Step> history,
        List<Sequels.Sequel> sequels,
        List<Similar> similar) {

    public Markdown html() {
        return Markdown.of(proposal.text());
    }

    public Markdown markdown(String text) {
        return Markdown.of(text);
    }

    public String listPath() {
        return "/aktiviteter/" + activity.id() + "/forslag";
    }

    public boolean stands() {
        return proposal.standing() == se.radslag.dialogue.Standing.STANDING;
    }
}
