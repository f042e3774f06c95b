/** Tests on small elections. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.tally;
