package se.radslag.dialogue.answer;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.ContributionsAnswered;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.events.Listener;

/** Writes to the authors of what was answered. */
@Component
class TellAuthors implements Listener<ContributionsAnswered> {

    private final Dialogues dialogues;
    private final AnswerRepository answers;
    private final AnswerLetters letters;

    TellAuthors(Dialogues dialogues, AnswerRepository answers, AnswerLetters letters) {
        this.dialogues = dialogues;
        this.answers = answers;
        this.letters = letters;
    }

    @Override
    public Class<ContributionsAnswered> type() {
        return ContributionsAnswered.class;
    }

    @Override
    public String name() {
        return "answer.authors";
    }

    @Override
    public void on(ContributionsAnswered event) {
        letters.toAuthors(
                dialogues.find(event.dialogueId()).orElseThrow(),
                answers.find(event.dialogueId(), event.answerId()).orElseThrow(),
                null);
    }
}
