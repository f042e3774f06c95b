/**
 * The map of a conversation: computed in the background whenever votes have come, kept as a snapshot for each day, and
 * shown with what unites first. {@code se.radslag.opinionmap} does the counting; its essay says how.
 *
 * <p>Personal data: none is kept; one's own place is computed from one's own votes when one asks for it.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.map;
