/**
 * Ballots on paper. A paper is always somebody's: printed for those on a list, or handed out at the desk to whoever stands
 * there; so one person has one ballot, whatever the channel. A paper counts when two of the staff have read the same on
 * it, neither seeing what the other read; where they differ a third decides. What is first in the box counts: a paper of
 * someone who has voted otherwise is put aside, and the staff is told.
 *
 * <p>Personal data: {@code budget_paper_code} says for whom a paper was made and by whom; {@code budget_paper_entry} what
 * someone of the staff read on it, which until it is settled can be joined with the voter by whoever reads the database.
 * All of it goes with the close of the vote.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.paper;
