/**
 * The 17 goals of Agenda 2030 as seen from a municipality: which indicators tell of each, how the goals hang together, and
 * what others have done. All of it is data, {@code indicator/goals.yaml} and {@code goal-links.yaml}, whose heads name their
 * source.
 *
 * <p>A goal gets no grade: its indicators are shown beside each other, each with its colour and trend, since a sum of
 * colours would hide what is behind it.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.goal;
