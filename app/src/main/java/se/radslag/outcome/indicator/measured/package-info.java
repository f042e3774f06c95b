/**
 * Indicators as other rooms may know them: what they measure and what they say of one place.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.measured;
