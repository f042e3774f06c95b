/** Tests of reading and writing. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.pabulib;
