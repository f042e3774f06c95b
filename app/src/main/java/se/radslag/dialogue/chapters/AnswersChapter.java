package se.radslag.dialogue.chapters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.Standing;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;

/** What was answered, how, and how long people waited. */
@Component
class AnswersChapter implements Chapter {

    private final ChapterRepository counts;

    AnswersChapter(ChapterRepository counts) {
        this.counts = counts;
    }

    @Override
    public Part part() {
        return Part.ANSWERS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "answers";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        if (dialogue.isInformation() || counts.listChannels(dialogue.id()).isEmpty()) {
            return Optional.empty();
        }
        ChapterRepository.Answered answered = counts.answered(dialogue.id());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Figures(List.of(
                new Figure(
                        frame.t("chapters.answered"),
                        answered.total(),
                        standing().whereNot("outcome", "")),
                new Figure(frame.t("chapters.waiting"), answered.waiting(), waiting(counts, dialogue)))));
        if (answered.total() > 0) {
            blocks.add(outcomes(answered, frame));
            blocks.add(new Block.Text(frame.t("chapters.pace", answered.medianDays(), answered.longestDays())));
        }
        return Optional.of(new Evidence(blocks));
    }

    private static Block outcomes(ChapterRepository.Answered answered, Frame frame) {
        return new Block.Table(
                frame.t("chapters.outcomes"),
                List.of(frame.t("chapters.outcome"), frame.t("chapters.contributions")),
                Arrays.stream(Outcome.values())
                        .map(outcome -> row(outcome, answered.of(outcome), frame))
                        .toList());
    }

    private static Block.Row row(Outcome outcome, int count, Frame frame) {
        String name = frame.t(outcome.key());
        return new Block.Row(
                name,
                List.of(new Block.Cell(
                        frame.number(count), new Figure(name, count, standing().where("outcome", outcome)))));
    }

    private static Recount standing() {
        return Recount.count(HeldChapter.CONTRIBUTIONS).where("standing", Standing.STANDING);
    }

    /** What stands without the answer that it is owed: an activity that only informs owes none. */
    static Recount waiting(ChapterRepository counts, Dialogue dialogue) {
        Recount waiting = standing().where("outcome", "");
        for (long activity : counts.listInforming(dialogue.id())) {
            waiting = waiting.whereNot("activity", activity);
        }
        return waiting;
    }
}
