/**
 * What was done, by whom, for anyone to check: the audit log, chained by hash.
 *
 * <p>Personal data: the id of the person who acted; never a name, and never what was said.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.openness;
