package se.radslag.dialogue.process;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.DecisionRecorded;
import se.radslag.foundation.events.Listener;

/** Notes on a dialogue that a decision has been recorded in its matter, so that its way and its state can tell. */
@Component
class NoteDecision implements Listener<DecisionRecorded> {

    private final RunRepository run;

    NoteDecision(RunRepository run) {
        this.run = run;
    }

    @Override
    public Class<DecisionRecorded> type() {
        return DecisionRecorded.class;
    }

    @Override
    public String name() {
        return "process.decided";
    }

    @Override
    public void on(DecisionRecorded event) {
        run.noteDecided(event.dialogueId());
    }
}
