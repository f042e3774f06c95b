package se.radslag.dialogue.answer;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who wrote and corrected answers. */
@Component
class AnswerPersonalData implements PersonalData {

    @Override
    public String key() {
        return "answer.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied(
                        "dialogue_answer",
                        "person_id",
                        "dialogue_id > dialogue_dialogue.title",
                        "title",
                        "outcome",
                        "reason",
                        "at"),
                Holding.untied(
                        "dialogue_answer",
                        "corrected_by",
                        "dialogue_id > dialogue_dialogue.title",
                        "title",
                        "corrected_at"),
                Holding.untied("dialogue_answer_revision", "person_id", "title", "outcome", "reason", "at"));
    }
}
