package se.radslag.dialogue.answer;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Logged;

/** The answers given in a dialogue, which the log speaks of. */
@Component
class LoggedAnswers implements Logged {

    private final AnswerRepository answers;

    LoggedAnswers(AnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "answer";
    }

    @Override
    public boolean namesActors() {
        return true;
    }

    @Override
    public List<Long> ids(Dialogue dialogue, long after, int most) {
        return answers.listIds(dialogue.id(), after, most);
    }
}
