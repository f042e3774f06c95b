/** Tests of measures. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.measure;
