package se.radslag.dialogue.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.foundation.web.Frame;

/** What a reader must know is not settled: a dialogue that goes on, answers that are owed, a decision to come. */
@Component
class OpenChapter implements Chapter {

    private static final int NAMED = 20;

    private final ChapterRepository counts;

    OpenChapter(ChapterRepository counts) {
        this.counts = counts;
    }

    @Override
    public Part part() {
        return Part.OPEN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "open";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        int waiting =
                dialogue.isInformation() ? 0 : counts.answered(dialogue.id()).waiting();
        var points = new ArrayList<String>();
        if (dialogue.openUntil() != null && dialogue.closedAt() == null) {
            points.add(frame.t("chapters.goes-on", frame.day(dialogue.openUntil())));
        }
        if (waiting > 0) {
            points.add(
                    dialogue.answerBy() == null
                            ? frame.t("chapters.unanswered", waiting)
                            : frame.t("chapters.unanswered.by", waiting, frame.day(dialogue.answerBy())));
        }
        if (!dialogue.isInformation() && dialogue.decidedAt() == null) {
            points.add(frame.t("chapters.undecided", dialogue.body()));
        }
        if (points.isEmpty()) {
            return Optional.of(Evidence.of(new Block.Text(frame.t("chapters.nothing-open"))));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text("- " + String.join("\n- ", points)));
        List<Block.Voice> unanswered = waiting == 0 ? List.of() : unanswered(dialogue, frame);
        if (!unanswered.isEmpty()) {
            String heading = frame.t(waiting > NAMED ? "chapters.unanswered.first" : "chapters.unanswered.all", NAMED);
            blocks.add(new Block.Voices(heading, Block.About.EXAMPLE, unanswered));
        }
        return Optional.of(new Evidence(blocks));
    }

    private List<Block.Voice> unanswered(Dialogue dialogue, Frame frame) {
        return counts.listUnanswered(dialogue.id(), NAMED).stream()
                .map(said -> new Block.Voice(
                        said.number(),
                        said.path(),
                        said.title(),
                        frame.t("chapters.came", frame.day(said.at())),
                        List.of(),
                        null))
                .toList();
    }
}
