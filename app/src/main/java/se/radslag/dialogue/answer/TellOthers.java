package se.radslag.dialogue.answer;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.DialogueAnswered;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.events.Listener;

/** Writes to those who took part by supporting or commenting, when everything has its answer. */
@Component
class TellOthers implements Listener<DialogueAnswered> {

    private final Dialogues dialogues;
    private final OwedRepository owed;
    private final AnswerLetters letters;

    TellOthers(Dialogues dialogues, OwedRepository owed, AnswerLetters letters) {
        this.dialogues = dialogues;
        this.owed = owed;
        this.letters = letters;
    }

    @Override
    public Class<DialogueAnswered> type() {
        return DialogueAnswered.class;
    }

    @Override
    public String name() {
        return "answer.others";
    }

    @Override
    public void on(DialogueAnswered event) {
        long answered = owed.listShares(event.dialogueId()).stream()
                .mapToLong(Progress.Share::count)
                .sum();
        letters.toOthers(dialogues.find(event.dialogueId()).orElseThrow(), owed.pace(event.dialogueId()), answered);
    }
}
