package se.radslag.dialogue.occasion;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.guide.Guide;
import se.radslag.dialogue.guide.MethodCard;
import se.radslag.foundation.web.Frame;

/** In the brief: the occasions outside the platform that have been reported. */
@Component
class OccasionChapter implements Chapter {

    private final OccasionRepository occasions;
    private final Guide guide;

    OccasionChapter(OccasionRepository occasions, Guide guide) {
        this.occasions = occasions;
        this.guide = guide;
    }

    @Override
    public Part part() {
        return Part.HELD;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String key() {
        return "occasions";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        List<Occasion> reported = occasions.listOf(dialogue.id()).stream()
                .filter(Occasion::isReported)
                .toList();
        return reported.isEmpty()
                ? Optional.empty()
                : Optional.of(Evidence.of(new Block.Table(
                        frame.t("occasion.section"),
                        List.of(
                                frame.t("occasion.name"),
                                frame.t("occasion.method"),
                                frame.t("occasion.day"),
                                frame.t("occasion.holder"),
                                frame.t("occasion.people"),
                                frame.t("occasion.report")),
                        reported.stream().map(one -> row(one, frame)).toList())));
    }

    private Block.Row row(Occasion occasion, Frame frame) {
        String method = guide.find(occasion.methodKey()).map(MethodCard::name).orElse(occasion.methodKey());
        Integer people = occasion.people();
        String report = occasion.report();
        return new Block.Row(
                occasion.name(),
                List.of(
                        new Block.Cell(method, null),
                        new Block.Cell(frame.day(occasion.heldOn()), null),
                        new Block.Cell(occasion.holder(), null),
                        new Block.Cell(people == null ? "" : frame.number(people), null),
                        new Block.Cell(report == null ? "" : report, null)));
    }
}
