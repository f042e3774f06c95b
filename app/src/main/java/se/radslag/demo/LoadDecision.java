package se.radslag.demo;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.ActionContent;
import se.radslag.demo.Content.DecisionContent;
import se.radslag.demo.Content.MatterContent;

/** Writes the matter of a dialogue, what was decided in it, and what is done about it. */
@Component
class LoadDecision {

    private final DecidedRepository decided;
    private final DemoLog log;

    LoadDecision(DecidedRepository decided, DemoLog log) {
        this.decided = decided;
        this.log = log;
    }

    void into(Stage stage) {
        MatterContent matter = stage.dialogue().matter();
        if (matter == null) {
            return;
        }
        long clerk = stage.cast().of(stage.cast().administrator());
        long matterId = decided.addMatter(stage.dialogueId(), matter, clerk);
        log.note(clerk, "matter.created", "matter/" + matterId);
        DecisionContent decision = stage.dialogue().decision();
        if (decision == null) {
            return;
        }
        long decisionId = decided.addDecision(
                matterId,
                decision,
                stage.calendar().day(decision.day()),
                clerk,
                stage.calendar().moment(decision.day() + 1));
        log.note(clerk, "decision.recorded", "decision/" + decisionId);
        stage.dialogue().actions().forEach(action -> add(stage, decisionId, decision.day(), action, clerk));
    }

    private void add(Stage stage, long decisionId, int day, ActionContent action, long clerk) {
        long id = decided.addAction(
                decisionId, action.title(), action.owner(), stage.calendar().day(action.due()));
        decided.addProgress(id, "PLANNED", "", clerk, stage.calendar().moment(day + 1));
        String state = action.state().toUpperCase(Locale.ROOT);
        if (!state.equals("PLANNED") || !action.note().isEmpty()) {
            int last = state.equals("DONE") ? Math.min(action.due(), -1) : -4;
            decided.addProgress(
                    id, state, action.note(), clerk, stage.calendar().moment(Math.max(day + 2, last)));
        }
        log.note(clerk, "action.planned", "action/" + id);
    }
}
