/**
 * Budgets that were voted on elsewhere: a file in Pabulib's format becomes a finished round, with its projects, ballots
 * and result. {@link se.radslag.methods.budget.intake.PastElection} is the only class that reads the format.
 *
 * <p>Personal data: none. What a file tells of its voters beside their ballots is not taken in.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.intake;
