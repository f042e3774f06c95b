package se.radslag.methods.budget.round;

import java.util.List;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.evidence.Block;
import se.radslag.foundation.web.Frame;

/** What a room of the method tells of a round in the decision brief. A room implements it as a bean. */
public interface RoundEvidence {

    /** Rooms tell in rising order. */
    int order();

    List<Block> of(BudgetRound round, Activity activity, Frame frame);
}
