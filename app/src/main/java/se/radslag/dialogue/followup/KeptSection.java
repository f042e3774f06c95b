package se.radslag.dialogue.followup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On the page of a dialogue in which nobody can say more: whether its promises were kept. */
@Component
class KeptSection implements DialogueSection {

    private final KeptPromises promises;

    KeptSection(KeptPromises promises) {
        this.promises = promises;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        return switch (dialogue.state()) {
            case DRAFT, PLANNED, OPEN, PAUSED, BETWEEN -> Optional.empty();
            case WAITING, FINISHED, TOLD ->
                promises.find(dialogue.id())
                        .map(kept -> new Section(
                                "loftet", frame.t("followup.kept"), Html.part("followup/section", kept, frame)));
        };
    }
}
