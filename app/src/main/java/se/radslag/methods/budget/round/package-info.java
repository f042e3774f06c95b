/**
 * What a round of participatory budgeting is: its money in pots, its rules, and its projects. The other rooms of the
 * method build upon these records and none of them is known here.
 *
 * <p>A {@link se.radslag.methods.budget.round.BudgetRound} belongs to one activity, whose phase is the time of the vote.
 * Until its rules are published it can be changed; from then on list and rules stand, and the vote opens with the phase.
 *
 * <p>Personal data: {@code budget_project} names who answers for a project, a member of the staff; the idea that a
 * project came from has its author in the register of contributions.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.round;
