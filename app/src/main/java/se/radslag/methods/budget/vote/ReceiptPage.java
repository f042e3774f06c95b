package se.radslag.methods.budget.vote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;

/**
 * The receipt of a ballot in the box, and what it says.
 *
 * @param next path at which the next voter begins on the same device; null where the voter has signed in
 */
public record ReceiptPage(
        Activity activity,
        BudgetRound round,
        String receipt,
        List<ChosenLine> lines,
        @Nullable String next) {}
