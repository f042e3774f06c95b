/**
 * The small part of a conversation's latest map that every server has at hand: where a voice stands by what it has just
 * said, and what to ask it next. See {@link se.radslag.opinionmap.Compass}.
 *
 * <p>Personal data: none; a compass knows statements and the middles of groups.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.compass;
