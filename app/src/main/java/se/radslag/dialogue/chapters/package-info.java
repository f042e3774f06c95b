/**
 * What the brief says of every dialogue, whatever its methods: the question, the promise, how it was held, how it was
 * answered and what is still open. Each is a {@link se.radslag.dialogue.evidence.Chapter}; rooms with something of
 * their own to tell write theirs.
 *
 * <p>Personal data: none. Who paused, extended or answered is not read.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.chapters;
