package se.radslag.dialogue.occasion;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.dialogue.guide.Guide;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On a dialogue's page: where else voices were gathered than here. */
@Component
class OccasionSection implements DialogueSection {

    private final OccasionRepository occasions;
    private final Guide guide;

    OccasionSection(OccasionRepository occasions, Guide guide) {
        this.occasions = occasions;
        this.guide = guide;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isSameForAll() {
        return true;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        List<Occasion> found = occasions.listOf(dialogue.id());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "tillfallen",
                        frame.t("occasion.section"),
                        Html.part("occasion/section", OccasionsPage.Part.of(found, guide, dialogue.today()), frame)));
    }
}
