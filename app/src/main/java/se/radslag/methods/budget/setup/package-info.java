/**
 * The workbench of a round: its money, its rules, and the publication after which they stand.
 *
 * <p>Personal data: {@code budget_rules_publication} names who published list and rules.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.setup;
