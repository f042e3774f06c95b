package se.radslag.methods.proposal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.proposal.picture.PictureRepository;

/** Publishes a proposal, once for each form. */
@UseCase
public class PublishProposal {

    private final Participation participation;
    private final Contributions contributions;
    private final ProposalRepository proposals;
    private final PictureRepository pictures;
    private final SubmissionRepository submissions;
    private final Audit audit;

    PublishProposal(
            Participation participation,
            Contributions contributions,
            ProposalRepository proposals,
            PictureRepository pictures,
            SubmissionRepository submissions,
            Audit audit) {
        this.participation = participation;
        this.contributions = contributions;
        this.proposals = proposals;
        this.pictures = pictures;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Published {
        /** @param path where it, or what the same form led to before, can be read */
        record At(String path) implements Published {}

        /** @param reasonKey message key of why not */
        record NotNow(String reasonKey, Object... arguments) implements Published {}
    }

    /** Publishes what the visitor wrote, with the pictures that the form keeps. */
    Published of(Visitor visitor, Activity activity, Wording wording, UUID form) {
        return switch (participation.of(visitor, activity)) {
            case Participation.Verdict.NotNow(String reasonKey, Object[] arguments) ->
                new Published.NotNow(reasonKey, arguments);
            case Participation.Verdict.Welcome() -> {
                Optional<String> before = submissions.claim(form);
                yield new Published.At(before.orElseGet(
                        () -> publish(activity, visitor.known().id(), "", wording, channel(visitor), form)
                                .path()));
            }
        };
    }

    private static Channel channel(Visitor visitor) {
        return visitor.onBehalf() == null ? Channel.WEB : Channel.DESK;
    }

    /**
     * Takes down a proposal that came on paper or by telephone.
     *
     * @param author as the paper says; empty for nobody
     */
    public String takeDown(
            Activity activity, String author, String title, String text, String place, Channel channel, UUID form) {
        var wording = new Wording(title, text, place, null, null);
        return submissions.claim(form).orElseGet(() -> publish(activity, null, author, wording, channel, form)
                .path());
    }

    /**
     * Takes in a proposal that was made in another system, which sees to it that it is sent once, and returns its id.
     *
     * @param author as given there; empty for nobody
     */
    public long takeIn(Activity activity, String author, String title, String text, String place, Channel channel) {
        return publish(activity, null, author, new Wording(title, text, place, null, null), channel, UUID.randomUUID())
                .id();
    }

    private Contribution publish(
            Activity activity, @Nullable Long authorId, String author, Wording wording, Channel channel, UUID form) {
        Contribution contribution = contributions.add(activity, authorId, wording.title(), channel, Proposal::path);
        proposals.add(contribution, wording, channel, author);
        pictures.attach(form, contribution.id());
        submissions.settle(form, contribution.path());
        audit.record(
                "proposal.published",
                "proposal/" + contribution.id(),
                Map.of("number", contribution.number(), "channel", channel));
        return contribution;
    }
}
