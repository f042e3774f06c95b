/**
 * The count of a vote and its result. When the vote has closed, the sealed ballots become a {@code .pb} file
 * ({@link se.radslag.methods.budget.count.BallotFile}); that file is what is published, and what is counted: nothing is
 * counted that nobody can see. {@link se.radslag.methods.budget.count.Count} is the only class that asks
 * {@code libs/tally}; what it finds is stored with all that the pages tell, so that no page ever loads ballots.
 *
 * <p>Words: a <em>result</em> is what became of each project and why; a <em>receipt</em> is the word by which a voter
 * finds their ballot; an <em>effect</em> is what that ballot paid for.
 *
 * <p>Personal data: none. Ballots carry receipts and nothing of their voters; how many used each channel is told only
 * from five voters up.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.count;
