package se.radslag.dialogue.rights;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.foundation.web.Frame;

/** In the brief: what was found before people were invited, as everyone may read it. */
@Component
class RightsChapter implements Chapter {

    private final RightsRepository rights;

    RightsChapter(RightsRepository rights) {
        this.rights = rights;
    }

    @Override
    public Part part() {
        return Part.HELD;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String key() {
        return "rights";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        return rights.find(dialogue.id())
                .map(check -> new Evidence(List.of(
                        new Block.Text(frame.t("rights.checked", frame.day(check.at()))), table(check, frame))));
    }

    private static Block table(Check check, Frame frame) {
        return new Block.Table(
                frame.t("rights.section"),
                List.of(frame.t("rights.table.topic"), frame.t("rights.table.found"), frame.t("rights.table.measure")),
                check.assessments().stream()
                        .map(found -> new Block.Row(frame.t(found.topic().key()), cells(found, frame)))
                        .toList());
    }

    private static List<Block.Cell> cells(Assessment found, Frame frame) {
        String answer = found.topic().isPublic()
                ? frame.t(found.topic().key() + (found.concerned() ? ".yes" : ".no")) + ". " + found.reason()
                : frame.t("rights.kept-inside");
        return List.of(
                new Block.Cell(answer, null), new Block.Cell(found.topic().isPublic() ? found.measure() : "", null));
    }
}
