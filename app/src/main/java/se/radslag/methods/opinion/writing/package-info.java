/**
 * Writing statements: one idea each, short, with those that say nearly the same shown before it is sent. Whether
 * somebody looks at it before others do is the conversation's rule; who hides one gives the reason, as everywhere.
 *
 * <p>Personal data: see {@link se.radslag.methods.opinion.conversation}.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.writing;
