package se.radslag.dialogue.background;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;

/** On a dialogue's page, for those who took part: the way to tell who one is, if one likes. */
@Component
public class BackgroundSection implements DialogueSection {

    private final BackgroundRepository told;

    BackgroundSection(BackgroundRepository told) {
        this.told = told;
    }

    /** @param told whether the person has told */
    public record Part(Dialogue dialogue, boolean told) {}

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        Visitor.Known person = frame.visitor().person();
        if (person == null || !dialogue.isPublished() || !told.isOpenTo(dialogue.id(), person.id())) {
            return Optional.empty();
        }
        var part = new Part(dialogue, told.find(dialogue.id(), person.id()).isPresent());
        return Optional.of(
                new Section("om-dig", frame.t("background.section"), Html.part("background/section", part, frame)));
    }
}
