/**
 * Choosing a counting rule: how rules differ on the ballots of a past round, of a file, or of voters that are made up.
 * {@link se.radslag.methods.budget.compare.CompareRules} is the class that asks {@code libs/tally}. The ballots of a vote
 * that runs are never counted here.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.compare;
