package se.radslag.methods.proposal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Block.About;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;

/** What an activity of proposals found: how much was said, what leads, and what a list by support hides. */
@Component
public class ProposalEvidence {

    private static final int MOST = 5;
    /** From so many comments against it on, a proposal divides. */
    private static final int ARGUMENTS = 2;

    private final ProposalDataRepository proposals;
    private final Contributions contributions;

    ProposalEvidence(ProposalDataRepository proposals, Contributions contributions) {
        this.proposals = proposals;
        this.contributions = contributions;
    }

    public Evidence of(Activity activity, Frame frame) {
        long id = activity.id();
        var blocks = new ArrayList<Block>();
        blocks.add(figures(activity, frame));
        add(blocks, About.LEADING, "proposal.evidence.leading", "weight", proposals.listLeading(id), frame);
        add(
                blocks,
                About.MINORITY,
                "proposal.evidence.outside",
                "outside_leading",
                proposals.listOutside(activity.dialogueId(), id, MOST),
                frame);
        add(
                blocks,
                About.DIVIDING,
                "proposal.evidence.argued",
                "comments_against",
                proposals.listArguedAgainst(activity.dialogueId(), id, ARGUMENTS, MOST),
                frame);
        add(
                blocks,
                About.DIVIDING,
                "proposal.evidence.voted",
                "imported_against",
                proposals.listVotedAgainst(id, MOST),
                frame);
        return new Evidence(blocks);
    }

    private Block figures(Activity activity, Frame frame) {
        ProposalDataRepository.Figures figures = proposals.figures(activity.id());
        Recount read = Recount.count(ProposalData.PROPOSALS)
                .where("activity", activity.id())
                .whereNot("standing", Standing.WITHDRAWN)
                .whereNot("standing", Standing.HIDDEN);
        Recount comments = Recount.sum("comments", ProposalData.PROPOSALS).where("activity", activity.id());
        return new Block.Figures(List.of(
                new Figure(frame.t("proposal.figure.proposals"), figures.proposals(), read),
                new Figure(
                        frame.t("proposal.figure.merged"),
                        figures.merged(),
                        Recount.count(ProposalData.PROPOSALS)
                                .where("activity", activity.id())
                                .where("standing", Standing.MERGED)),
                new Figure(frame.t("proposal.figure.supporters"), figures.supporters(), total(activity, "supporters")),
                new Figure(frame.t("proposal.figure.comments"), figures.comments(), comments),
                new Figure(
                        frame.t("proposal.figure.participants"),
                        figures.participants(),
                        total(activity, "participants"))));
    }

    /** How a count of people is found in open data, which does not tell what each of them did. */
    private static Recount total(Activity activity, String measure) {
        return Recount.sum("count", ProposalData.TOTALS)
                .where("activity", activity.id())
                .where("measure", measure);
    }

    private void add(
            List<Block> blocks,
            About about,
            String key,
            String column,
            List<ProposalDataRepository.Source> sources,
            Frame frame) {
        if (sources.isEmpty()) {
            return;
        }
        Map<Long, Answer> answers = contributions.answers(
                sources.stream().map(ProposalDataRepository.Source::id).toList());
        List<Block.Voice> voices = sources.stream()
                .map(source -> new Block.Voice(
                        source.number(),
                        "/forslag/" + source.id(),
                        source.title(),
                        meta(source, frame),
                        tags(answers.get(source.id()), frame),
                        new Figure(
                                frame.t(key + ".unit", source.figure()),
                                source.figure(),
                                Recount.sum(column, ProposalData.PROPOSALS).where("number", source.number()))))
                .toList();
        blocks.add(new Block.Voices(frame.t(key), about, voices));
    }

    private static String meta(ProposalDataRepository.Source source, Frame frame) {
        String comments = source.comments() == 0 ? "" : frame.t("proposal.comments.count", source.comments());
        return source.place().isEmpty() || comments.isEmpty()
                ? source.place() + comments
                : source.place() + " · " + comments;
    }

    private static List<Summary.Tag> tags(@Nullable Answer answer, Frame frame) {
        return answer == null
                ? List.of()
                : List.of(new Summary.Tag(
                        frame.t(answer.outcome().key()), answer.outcome().tag()));
    }
}
