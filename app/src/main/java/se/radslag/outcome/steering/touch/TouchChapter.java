package se.radslag.outcome.steering.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.foundation.web.Frame;

/** In the brief: the figures that the question wants to move, what they are and where they come from. */
@Component
class TouchChapter implements Chapter {

    private final Touches touches;

    TouchChapter(Touches touches) {
        this.touches = touches;
    }

    @Override
    public Part part() {
        return Part.INDICATORS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "indicators-touched";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        List<Moved> moved = touches.of(dialogue.id());
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        moved.forEach(each -> blocks.add(new Block.Text(
                each.name() + ". " + each.touch().why() + " " + each.text(frame) + " " + each.source(frame))));
        blocks.add(new Block.Table(
                frame.t("steering.touch.table"),
                List.of(
                        frame.t("steering.gauge"),
                        frame.t("steering.touch.before"),
                        frame.t("steering.touch.latest"),
                        frame.t("steering.target")),
                moved.stream().map(each -> row(each, frame)).toList()));
        return Optional.of(new Evidence(blocks));
    }

    private static Block.Row row(Moved moved, Frame frame) {
        return new Block.Row(
                moved.name(),
                List.of(
                        cell(moved.before()
                                .map(reading -> moved.course().shown(reading.value(), frame) + " ("
                                        + moved.course().period(reading, frame) + ")")
                                .orElse("–")),
                        cell(moved.since()
                                .map(reading -> moved.course().shown(reading.value(), frame) + " ("
                                        + moved.course().period(reading, frame) + ")")
                                .orElse("–")),
                        cell(
                                moved.course().gauge().target() == null
                                        ? "–"
                                        : moved.course()
                                                        .shown(
                                                                moved.course()
                                                                        .gauge()
                                                                        .target(),
                                                                frame) + " ("
                                                + moved.course().gauge().targetYear() + ")")));
    }

    private static Block.Cell cell(String shown) {
        return new Block.Cell(shown, null);
    }
}
