package se.radslag.outcome.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** The line from question to action on the page of a dialogue, once people have begun to be heard. */
@Component
class ChainSection implements DialogueSection {

    private final Chains chains;

    ChainSection(Chains chains) {
        this.chains = chains;
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
        return switch (dialogue.state()) {
            case DRAFT, PLANNED -> Optional.empty();
            case OPEN, PAUSED, BETWEEN, WAITING, FINISHED, TOLD ->
                Optional.of(new Section(
                        "fran-fraga-till-atgard",
                        frame.t("decision.chain"),
                        Html.part("decision/chain", chains.of(dialogue, frame), frame)));
        };
    }
}
