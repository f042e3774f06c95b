package se.radslag.dialogue.answer;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On a dialogue's page: how many contributions got which answer. */
@Component
public class AnswersSection implements DialogueSection {

    private final OwedRepository owed;

    AnswersSection(OwedRepository owed) {
        this.owed = owed;
    }

    /** What the section's template may see. */
    public record Part(Dialogue dialogue, Progress progress) {}

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isSameForAll() {
        return true;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        Progress progress = Progress.of(owed.listShares(dialogue.id()), owed.pace(dialogue.id()), frame);
        return progress.answered() == 0
                ? Optional.empty()
                : Optional.of(new Section(
                        "svar",
                        frame.t("answer.public.answered-in"),
                        Html.part("answer/section", new Part(dialogue, progress), frame)));
    }
}
