package se.radslag.methods.budget.round;

import se.radslag.dialogue.Activity;

/**
 * What follows when the vote of a round opens and closes. A room of the method implements it as a bean; they are told in
 * the order of their {@link org.springframework.core.annotation.Order}, in the transaction that opens or closes it, and
 * each vote opens once and closes once.
 */
public interface RoundListener {

    /** The vote opens: its phase has begun, and list and rules stand. */
    default void opened(BudgetRound round, Activity activity) {}

    /** The vote has ended. A vote that never opened is not closed either. */
    default void closed(BudgetRound round, Activity activity) {}
}
