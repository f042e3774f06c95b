/**
 * Indicators (nyckeltal): what is measured of municipalities and regions, and what was found, year by year.
 *
 * <p>They are reference data of the whole installation, the same for every organisation, and only their import writes
 * them. {@link se.radslag.outcome.indicator.Indicators} finds what is measured, {@link
 * se.radslag.outcome.indicator.Municipalities} whom it is told of and whom they can be compared with, {@link
 * se.radslag.outcome.indicator.Figures} the figures. A {@link se.radslag.outcome.indicator.Section} is what an
 * indicator says of one year and gender about everyone, a {@link se.radslag.outcome.indicator.Series} what it says of one
 * municipality through the years, and a {@link se.radslag.outcome.indicator.Value} a single figure, or why there is none.
 *
 * <p>Where a value is shown, its {@link se.radslag.outcome.indicator.Source} is named; what we computed from values is
 * never credited to it.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator;
