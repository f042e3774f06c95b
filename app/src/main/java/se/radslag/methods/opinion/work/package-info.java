/**
 * What staff does with a conversation: its rules, the first statements, those that wait to be looked at, and those that
 * are worded anew, split, or say the same as another.
 *
 * <p>Personal data: see {@link se.radslag.methods.opinion.conversation}.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.work;
