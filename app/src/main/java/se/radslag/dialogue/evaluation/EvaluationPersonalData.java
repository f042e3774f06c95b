package se.radslag.dialogue.evaluation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who can answer an evaluation, and who has. */
@Component
class EvaluationPersonalData implements PersonalData {

    @Override
    public String key() {
        return "evaluation.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed("evaluation_link", "person_id", "dialogue_id > dialogue_dialogue.title"),
                Holding.removed("evaluation_answered", "person_id", "dialogue_id > dialogue_dialogue.title"));
    }
}
