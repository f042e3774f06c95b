/**
 * Answering statements one at a time. Votes come in bursts, so they are committed in groups: see {@link
 * se.radslag.methods.opinion.vote.VoteQueue}. A vote is durable when it is acknowledged; the last one of a voice on a
 * statement counts.
 *
 * <p>Personal data: see {@link se.radslag.methods.opinion.conversation}.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.vote;
