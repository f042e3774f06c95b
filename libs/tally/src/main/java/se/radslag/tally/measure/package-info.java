/**
 * How two outcomes of the same ballots differ: who gets something, how much, how evenly, and whether a group was passed
 * over. {@link se.radslag.tally.measure.Measures} are numbers for one outcome; {@link se.radslag.tally.measure.Shares}
 * compare where the money goes with where the votes are; {@link se.radslag.tally.measure.Fairness} finds projects
 * whose supporters deserved more.
 *
 * <p>Personal data: none; everything is a sum over all voters. Whoever publishes sums over few voters must suppress
 * them.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.measure;
