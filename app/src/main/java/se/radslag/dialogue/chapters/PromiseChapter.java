package se.radslag.dialogue.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.process.Governance;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.PlanRepository;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Markdown;

/** Who decides, what the result is for, and what each phase promised. */
@Component
class PromiseChapter implements Chapter {

    private final PlanRepository plans;

    PromiseChapter(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public Part part() {
        return Part.PROMISE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "promise";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        return plans.find(dialogue.id())
                .filter(plan -> !plan.phases().isEmpty())
                .map(plan -> Evidence.of(new Block.Text(promise(plan.governance(), frame)), levels(plan, frame)));
    }

    private static String promise(Governance governance, Frame frame) {
        List<String> paragraphs = new ArrayList<>();
        if (governance.decidesOn() != null) {
            paragraphs.add(frame.t("chapters.decides", governance.body(), frame.day(governance.decidesOn())));
        }
        if (!governance.resultUse().isBlank()) {
            paragraphs.add(Markdown.plain(governance.resultUse()));
        }
        if (governance.answerBy() != null) {
            paragraphs.add(frame.t("chapters.answer-by", frame.day(governance.answerBy())));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String promise(Level level) {
        return "process.promise." + level.name().toLowerCase(Locale.ROOT) + ".text";
    }

    private static Block levels(Plan plan, Frame frame) {
        return new Block.Table(
                frame.t("chapters.levels"),
                List.of(frame.t("chapters.phase"), frame.t("chapters.level"), frame.t("chapters.promise")),
                plan.phases().stream()
                        .map(phase -> new Block.Row(
                                phase.name(),
                                List.of(
                                        new Block.Cell(frame.t(phase.level().key()), null),
                                        new Block.Cell(frame.t(promise(phase.level())), null))))
                        .toList());
    }
}
