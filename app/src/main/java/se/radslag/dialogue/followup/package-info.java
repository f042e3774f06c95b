/**
 * Whether promises are kept, across dialogues: were people answered in time, did the decision come when it was said, what
 * became of what they said, and what was done.
 *
 * <p>{@link se.radslag.dialogue.followup.Kept} is one dialogue, {@link se.radslag.dialogue.followup.Year} all that ended
 * in a year. What was decided and done comes through {@link se.radslag.dialogue.Consequences}.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.followup;
