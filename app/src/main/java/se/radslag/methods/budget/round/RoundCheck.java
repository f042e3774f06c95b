package se.radslag.methods.budget.round;

import java.util.List;

/** What must hold before list and rules are published, beside what this room knows. A room implements it as a bean. */
public interface RoundCheck {

    /** What is in the way, in the order in which it is best put right; empty for nothing. */
    List<Fault> of(BudgetRound round, List<Project> listed);

    /**
     * Something that is in the way.
     *
     * @param key message of what is wrong and what to do about it
     */
    record Fault(String key, Object... arguments) {}
}
