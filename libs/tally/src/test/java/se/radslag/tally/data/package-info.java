/** Tests on real elections, which lie outside the project. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.data;
