/**
 * What became of the projects that were funded: each is followed with dates, cost and pictures until it is there.
 *
 * <p>Personal data: {@code budget_delivery} names who carries a project out, {@code budget_progress} who told how it has
 * come along; both are members of the staff.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.followup;
