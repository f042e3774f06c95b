/**
 * What a conversation leaves behind: evidence for those who decide, and statements and votes as open data.
 *
 * <p>Personal data: none. A voice in the open data is a number that is nobody's, and votes are published when the
 * conversation has closed.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.data;
