package se.radslag.dialogue.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Dialogue;

/**
 * The questions about a dialogue.
 *
 * @param action where the form is sent, below the organisation
 * @param closesOn the last day to answer
 * @param chosen what is chosen, by the code of the question
 * @param text as typed
 */
public record FormPage(
        Dialogue dialogue,
        String action,
        LocalDate closesOn,
        Map<String, String> chosen,
        String text,
        Map<String, String> errors) {

    public List<Question> questions() {
        return List.of(Question.values());
    }

    public List<Choice> choices() {
        return List.of(Choice.values());
    }

    public boolean isChosen(Question question, Choice choice) {
        return choice.name().equals(chosen.get(question.code()));
    }
}
