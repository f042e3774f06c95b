/**
 * The vote of a round: ballots, the roll of those who have voted, and the close that parts the two for good. Why it is
 * as it is: {@code docs/decisions/0001-vote-secrecy.md}.
 *
 * <p>A {@link se.radslag.methods.budget.vote.Ballot} is what a voter marked on a {@link
 * se.radslag.methods.budget.vote.BallotPaper}, and is valid if it exists. Whatever the channel it is cast by {@link
 * se.radslag.methods.budget.vote.BallotBox}, which knows each person once; those who vote themselves come by {@link
 * se.radslag.methods.budget.vote.BallotQueue}, which commits many at a time.
 *
 * <p>Personal data: {@code budget_roll} says who has voted, by which channel and on which day, never what; {@link
 * se.radslag.methods.budget.vote.OldRolls} removes it once the decision can no longer be appealed. {@code budget_ballot}
 * holds ballots under a pseudonym that only the key of the vote can make; the key is deleted at the close.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.vote;
