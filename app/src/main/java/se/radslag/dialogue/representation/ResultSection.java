package se.radslag.dialogue.representation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On the page of a dialogue whose participants have been counted: who took part, in short. */
@Component
class ResultSection implements DialogueSection {

    private final Results results;

    ResultSection(Results results) {
        this.results = results;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean isSameForAll() {
        return true;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        return results.find(dialogue, frame)
                .map(page -> new Section(
                        "vilka-deltog",
                        frame.t("representation.title"),
                        Html.part("representation/section", page, frame)));
    }
}
