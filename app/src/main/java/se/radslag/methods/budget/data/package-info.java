/**
 * What participatory budgets leave behind for those who decide and those who check: the evidence of a round for the
 * decision brief, and its datasets. Each figure of the evidence is found in the datasets; the ballots themselves are
 * one of them once the vote has been counted.
 *
 * <p>Personal data: none. Ballots carry receipts and nothing of their voters; how many used each channel is told only
 * from five voters up.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.data;
