/**
 * Conversations that were held elsewhere: a folder as Polis exports it becomes statements, voices and votes of a real
 * conversation, all of it or nothing. {@link se.radslag.methods.opinion.intake.PastConversation} is the only class that
 * reads the files.
 *
 * <p>Personal data: opinions under the numbers that the files have, which are nobody's here. Names and external ids of
 * participants (Polis' {@code xid}) are not taken in.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.intake;
