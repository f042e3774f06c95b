/**
 * The public pages of indicators: what there is, one indicator, one municipality, a comparison of one's own choice. They
 * show what {@code reading} reads; where a value is shown its source is named, and what we computed says that we did.
 *
 * <p>Personal data: who saved a comparison.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.page;
