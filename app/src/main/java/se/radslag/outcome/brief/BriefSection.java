package se.radslag.outcome.brief;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.dialogue.evidence.Briefs;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On a dialogue's page: where its brief can be read. */
@Component
class BriefSection implements DialogueSection {

    private final Briefs briefs;

    BriefSection(Briefs briefs) {
        this.briefs = briefs;
    }

    @Override
    public Place place() {
        return Place.SIDE;
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
        return briefs.latest(dialogue)
                .map(frozen -> new Section(
                        "beslutsunderlag", frame.t("brief.brief"), Html.part("brief/section", frozen, frame)));
    }
}
