package se.radslag.methods.budget.paper;

import java.util.List;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.vote.BallotPaper;

/**
 * Ballots to be printed.
 *
 * @param back path of the page that they were made on
 */
public record PrintPage(Activity activity, BallotPaper paper, List<HandOutPapers.Printed> printed, String back) {}
