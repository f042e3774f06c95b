package se.radslag.methods.budget.vote;

import java.util.List;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;

/** A ballot on its way into the box, to be looked through. */
public record ReviewPage(
        Activity activity,
        BudgetRound round,
        String action,
        String code,
        Marks marks,
        List<ChosenLine> lines,
        BallotPaper.Totals totals) {}
