/**
 * The ways of counting. Every one is a record with its settings as components and one method, {@code count}.
 *
 * <p>Equal shares is spread over several classes because it is counted thousands of times for one completion:
 * {@link se.radslag.tally.rule.EqualShares} is the rule with its settings, {@code ShareCount} one count, {@code
 * Purses} what voters have left, in floating point with bounds on the error, {@code ExactPrices} the same exactly,
 * and {@code Add1} the search for the last endowment that the budget allows.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.rule;
