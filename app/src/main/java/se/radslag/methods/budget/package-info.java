/**
 * Participatory budgeting as a method: residents' ideas become projects, officers find out what they cost, residents
 * vote, and the rule that was published beforehand gives out the money. This room holds the method and its public pages.
 *
 * <p>{@code round} holds what a round and its projects are; {@code setup} is where it is prepared, {@code costing} where
 * ideas become projects, {@code followup} what became of those that were funded. Rooms add to the pages of a round by
 * {@link se.radslag.methods.budget.round.RoundPart}.
 *
 * <p>Personal data: none of its own.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget;
