package se.radslag.dialogue.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.process.PlanRepository;
import se.radslag.dialogue.process.Question;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Markdown;

/** What was asked and why, what was fixed and what was open. */
@Component
class QuestionChapter implements Chapter {

    private final PlanRepository plans;

    QuestionChapter(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public Part part() {
        return Part.QUESTION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "question";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        return plans.find(dialogue.id())
                .map(plan -> of(plan.question(), plan.influence().reason(), frame));
    }

    private static Evidence of(Question question, String influence, Frame frame) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(question.lead()));
        add(blocks, "", question.background());
        add(blocks, frame.t("chapters.fixed"), question.fixed());
        add(blocks, frame.t("chapters.open"), question.open());
        add(blocks, frame.t("chapters.influence"), influence);
        return new Evidence(blocks);
    }

    private static void add(List<Block> blocks, String lead, String markdown) {
        if (!markdown.isBlank()) {
            String text = Markdown.plain(markdown);
            blocks.add(new Block.Text(lead.isEmpty() ? text : lead + "\n\n" + text));
        }
    }
}
