package se.radslag.outcome.decision.data;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Logged;

/** The decisions about a dialogue, which the log speaks of. */
@Component
class LoggedDecisions implements Logged {

    private final DecisionDataRepository rows;

    LoggedDecisions(DecisionDataRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public boolean namesActors() {
        return true;
    }

    @Override
    public List<Long> ids(Dialogue dialogue, long after, int most) {
        return rows.listIds(dialogue.id(), after, most);
    }
}
