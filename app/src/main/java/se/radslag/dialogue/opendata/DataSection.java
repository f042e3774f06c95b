package se.radslag.dialogue.opendata;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** Last on a dialogue's page: where its data is. */
@Component
class DataSection implements DialogueSection {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean isSameForAll() {
        return true;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        return dialogue.isPublished()
                ? Optional.of(new Section(
                        "data", frame.t("opendata.heading"), Html.part("opendata/section", dialogue, frame)))
                : Optional.empty();
    }
}
