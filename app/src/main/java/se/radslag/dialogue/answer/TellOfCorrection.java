package se.radslag.dialogue.answer;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.events.Listener;

/** Writes to the authors again when an answer has been corrected. */
@Component
class TellOfCorrection implements Listener<AnswerCorrected> {

    private final Dialogues dialogues;
    private final AnswerRepository answers;
    private final AnswerLetters letters;

    TellOfCorrection(Dialogues dialogues, AnswerRepository answers, AnswerLetters letters) {
        this.dialogues = dialogues;
        this.answers = answers;
        this.letters = letters;
    }

    @Override
    public Class<AnswerCorrected> type() {
        return AnswerCorrected.class;
    }

    @Override
    public String name() {
        return "answer.correction";
    }

    @Override
    public void on(AnswerCorrected event) {
        letters.toAuthors(
                dialogues.find(event.dialogueId()).orElseThrow(),
                answers.find(event.dialogueId(), event.answerId()).orElseThrow(),
                null);
    }
}
