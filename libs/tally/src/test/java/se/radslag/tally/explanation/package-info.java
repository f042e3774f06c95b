/** Tests of explanations. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.explanation;
