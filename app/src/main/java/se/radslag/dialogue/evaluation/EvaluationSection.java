package se.radslag.dialogue.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** On a dialogue's page: the way to say what one thought of it, and afterwards what those who took part thought. */
@Component
class EvaluationSection implements DialogueSection {

    private final Results results;

    EvaluationSection(Results results) {
        this.results = results;
    }

    @Override
    public Place place() {
        return Place.MAIN;
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
        return results.survey(dialogue).map(survey -> {
            var page = new ResultPage(dialogue, survey, results.find(dialogue).orElse(null), null, List.of(), null);
            return new Section(
                    "utvardering",
                    frame.t(survey.isOpen() ? "evaluation.section.open" : "evaluation.title"),
                    Html.part("evaluation/section", page, frame));
        });
    }
}
