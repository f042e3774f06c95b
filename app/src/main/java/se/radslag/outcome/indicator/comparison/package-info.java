/**
 * Open comparisons: what the figures of many municipalities say of one of them.
 *
 * <p>An indicator is compared within one year and one set of municipalities. {@link
 * se.radslag.outcome.indicator.comparison.Field} ranks and colours, {@link
 * se.radslag.outcome.indicator.comparison.Peers} puts a municipality beside those that are like it, {@link
 * se.radslag.outcome.indicator.comparison.Trend} tells a change from noise, {@link
 * se.radslag.outcome.indicator.comparison.Gap} women from men. Whether a high figure is good is not in the figures: {@link
 * se.radslag.outcome.indicator.comparison.Directions} keeps it, by hand; without it nothing has a colour.
 *
 * <p>Nothing here knows where figures come from; a missing figure is one that is not handed in.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.comparison;
