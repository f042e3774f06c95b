/**
 * Matters from the organisation's registry, and back to it. {@link se.radslag.outcome.decision.intake.MatterFile} turns a
 * file of CSV or JSON into rows, or tells line by line what is wrong with it; {@link
 * se.radslag.outcome.decision.intake.ImportMatters} takes in all of it or nothing. The table of open data {@code matters}
 * has the same columns, so that what was written out can be read in again.
 *
 * <p>Personal data: none is read or kept here.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.decision.intake;
