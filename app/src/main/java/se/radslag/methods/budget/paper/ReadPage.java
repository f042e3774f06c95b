package se.radslag.methods.budget.paper;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.vote.BallotPaper;
import se.radslag.methods.budget.vote.Marks;

/**
 * A paper as somebody reads it.
 *
 * @param code as typed
 * @param invalid whether it says nothing that can be counted
 * @param again whether to look once more, being alone with the reading
 */
public record ReadPage(
        Activity activity,
        BudgetRound round,
        List<BallotPaper.Group> groups,
        String code,
        Marks marks,
        boolean invalid,
        boolean again,
        Map<String, String> errors) {}
