package se.radslag.dialogue.rights;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On a dialogue's page: what was found before people were invited. Of threats it says only that they were assessed. */
@Component
class RightsSection implements DialogueSection {

    private final RightsRepository rights;

    RightsSection(RightsRepository rights) {
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isSameForAll() {
        return true;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        return rights.find(dialogue.id())
                .map(check -> new Section(
                        "rattigheter", frame.t("rights.section"), Html.part("rights/section", check, frame)));
    }
}
