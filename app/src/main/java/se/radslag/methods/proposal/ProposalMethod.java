package se.radslag.methods.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.Method;
import se.radslag.dialogue.Said;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.proposal.data.ProposalEvidence;

/**
 * Proposals as a method.
 *
 * <p>It can keep what three levels promise. <em>Dialogue</em>: people give reasons for and against each other's
 * proposals, and the organisation joins in. <em>Influence</em>: each proposal is owed an answer that says what was used
 * and why. <em>Codecision</em>: the proposals are what is decided on. It gives more than to be informed, and asks for
 * more than a choice between given alternatives, so it does not fit below.
 */
@Component
public class ProposalMethod implements Method {

    /** Its name in the database. */
    public static final String KEY = "proposal";

    private static final int VOICES = 3;

    private final ListingRepository lists;
    private final ProposalRepository proposals;
    private final Contributions contributions;
    private final ProposalEvidence evidence;

    ProposalMethod(
            ListingRepository lists,
            ProposalRepository proposals,
            Contributions contributions,
            ProposalEvidence evidence) {
        this.lists = lists;
        this.proposals = proposals;
        this.contributions = contributions;
        this.evidence = evidence;
    }

    /**
     * The activity, if the visitor may see its dialogue: before that is published only those who prepare it may.
     *
     * @throws NotFound for everyone else
     */
    public static Activity visible(Activity activity, Visitor visitor) {
        if (activity.state() == Activity.State.DRAFT
                && !visitor.hasIn(activity.dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        return activity;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<Level> levels() {
        return Set.of(Level.DIALOGUE, Level.INFLUENCE, Level.CODECIDE);
    }

    @Override
    public Summary summary(Activity activity, Frame frame) {
        String all = "/aktiviteter/" + activity.id() + "/forslag";
        int count = lists.countStanding(activity.id());
        var toAll = new Summary.Link(frame.url(all), frame.t("proposal.summary.all", count));
        return new Summary(
                activity.isOpen() ? new Summary.Link(frame.url(all + "/nytt"), frame.t("proposal.summary.act")) : null,
                activity.isOpen() && count > 0
                        ? new Summary.Link(frame.url(all), frame.t("proposal.summary.support"))
                        : null,
                frame.t(activity.isOpen() ? "proposal.summary.heading" : "proposal.summary.heading.done", count),
                voices(activity, frame),
                count == 0 ? null : toAll);
    }

    @Override
    public String workPath(long activityId) {
        return "/arbete/forslag/" + activityId;
    }

    @Override
    public boolean isSummarySameForAll() {
        return true;
    }

    @Override
    public Map<Long, Said> said(Collection<Long> contributionIds) {
        return proposals.list(contributionIds).stream().collect(Collectors.toMap(Proposal::id, ProposalMethod::said));
    }

    private static Said said(Proposal proposal) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("support", proposal.support());
        counts.put("comments", proposal.comments());
        if (proposal.importedFor() != null) {
            counts.put("imported_for", proposal.importedFor());
        }
        if (proposal.importedAgainst() != null) {
            counts.put("imported_against", proposal.importedAgainst());
        }
        return new Said(proposal.text(), proposal.author(), proposal.place(), counts);
    }

    @Override
    public Evidence evidence(Activity activity, Frame frame) {
        return evidence.of(activity, frame);
    }

    private Map<Long, Answer> answers(List<Proposal> proposals) {
        return contributions.answers(proposals.stream().map(Proposal::id).toList());
    }

    private List<Summary.Voice> voices(Activity activity, Frame frame) {
        List<Proposal> leading = lists.listLeading(activity.id(), VOICES);
        Map<Long, Answer> answers = answers(leading);
        return leading.stream()
                .map(proposal -> new Summary.Voice(
                        frame.url(proposal.path()),
                        proposal.title(),
                        meta(proposal, frame),
                        tags(answers.get(proposal.id()), frame),
                        frame.number(weight(proposal)),
                        frame.t("proposal.support.unit", weight(proposal))))
                .toList();
    }

    private static int weight(Proposal proposal) {
        return proposal.support() + (proposal.importedFor() == null ? 0 : proposal.importedFor());
    }

    /** A line about the proposal: who, where, and how many comments. */
    public static String meta(Proposal proposal, Frame frame) {
        var parts = new ArrayList<String>();
        parts.add(proposal.author().isEmpty() ? frame.t("proposal.author.none") : proposal.author());
        if (!proposal.place().isEmpty()) {
            parts.add(proposal.place());
        }
        if (proposal.comments() > 0) {
            parts.add(frame.t("proposal.comments.count", proposal.comments()));
        }
        return String.join(" · ", parts);
    }

    private static List<Summary.Tag> tags(@Nullable Answer answer, Frame frame) {
        return answer == null
                ? List.of()
                : List.of(new Summary.Tag(
                        frame.t(answer.outcome().key()), answer.outcome().tag()));
    }
}
