/**
 * From idea to project: ideas are taken up in a round, officers find out what they cost and whether they fulfil the
 * criteria, those who had the ideas reply, and two that are alike are combined when both consent.
 *
 * <p>Personal data: {@code budget_reply} and {@code budget_consent} hold what the author of an idea answered, {@code
 * budget_step} and {@code budget_combination} name the member of the staff who did something, {@code budget_source} who
 * decided where ideas come from, and {@code budget_project} who works on a project.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.costing;
