package se.radslag.methods.budget.round;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Opens and closes the votes of rounds, each once. */
@UseCase
public class VoteTimes {

    private final RoundRepository rounds;
    private final ObjectProvider<RoundListener> listeners;
    private final Audit audit;

    VoteTimes(RoundRepository rounds, ObjectProvider<RoundListener> listeners, Audit audit) {
        this.rounds = rounds;
        this.listeners = listeners;
        this.audit = audit;
    }

    /** Opens the vote, if list and rules stand and it has not been opened; false, and nothing is done, otherwise. */
    public boolean open(Activity activity) {
        BudgetRound round = rounds.find(activity.id()).orElse(null);
        if (round == null || !round.isFixed() || !rounds.addOpening(activity.id())) {
            return false;
        }
        listeners.orderedStream().forEach(listener -> listener.opened(round, activity));
        audit.record("budget.opened", "activity/" + activity.id(), Map.of("amount", round.amount()));
        return true;
    }

    /** Closes the vote, if it was opened; false, and nothing is done, otherwise. */
    public boolean close(Activity activity) {
        BudgetRound round = rounds.find(activity.id()).orElse(null);
        if (round == null || !rounds.endOpening(activity.id())) {
            return false;
        }
        listeners.orderedStream().forEach(listener -> listener.closed(round, activity));
        audit.record("budget.closed", "activity/" + activity.id());
        return true;
    }
}
