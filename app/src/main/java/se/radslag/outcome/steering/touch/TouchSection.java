package se.radslag.outcome.steering.touch;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On the page of a dialogue: the figures that its question wants to move, and what happened to them. */
@Component
class TouchSection implements DialogueSection {

    private final Touches touches;

    TouchSection(Touches touches) {
        this.touches = touches;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean isSameForAll() {
        return true;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        List<Moved> moved = touches.of(dialogue.id());
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "nyckeltal",
                        frame.t("steering.touch"),
                        Html.part("steering/touched", new TouchPage.Shown(moved), frame)));
    }
}
