package se.radslag.dialogue.answer;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.ContributionMerged;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.events.Listener;

/** Writes to the author of a contribution that was joined with one that already has its answer. */
@Component
class TellOfMerge implements Listener<ContributionMerged> {

    private final Dialogues dialogues;
    private final Contributions contributions;
    private final AnswerRepository answers;
    private final AnswerLetters letters;

    TellOfMerge(Dialogues dialogues, Contributions contributions, AnswerRepository answers, AnswerLetters letters) {
        this.dialogues = dialogues;
        this.contributions = contributions;
        this.answers = answers;
        this.letters = letters;
    }

    @Override
    public Class<ContributionMerged> type() {
        return ContributionMerged.class;
    }

    @Override
    public String name() {
        return "answer.merge";
    }

    @Override
    public void on(ContributionMerged event) {
        Contribution merged = contributions.find(event.from()).orElseThrow();
        Answer answer = contributions.answers(List.of(merged.id())).get(merged.id());
        if (answer != null) {
            letters.toAuthors(
                    dialogues.find(merged.dialogueId()).orElseThrow(),
                    answers.find(merged.dialogueId(), answer.id()).orElseThrow(),
                    merged.id());
        }
    }
}
