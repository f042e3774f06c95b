/** Tests of the rules. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.rule;
