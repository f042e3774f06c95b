package se.radslag.methods.budget.setup;

import java.util.List;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundCheck.Fault;

/**
 * What is about to be published for good.
 *
 * @param faults what is in the way; empty for nothing
 */
public record PublicationPage(Activity activity, BudgetRound round, List<Project> listed, List<Fault> faults) {}
