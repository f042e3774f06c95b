/**
 * Who took part in a dialogue, compared with those who live here.
 *
 * <p>{@link se.radslag.dialogue.representation.CountParticipants} counts what participants chose to tell of themselves,
 * once, when nobody can take part any more. What is kept is a {@link se.radslag.dialogue.representation.Count}: figures
 * that the room of disclosure lets be shown, and no others. {@link se.radslag.dialogue.representation.Comparison} says
 * what they mean beside the population, with an interval of uncertainty and in words. Those who run the dialogue see
 * an {@link se.radslag.dialogue.representation.Interim} count before, in fives.
 *
 * <p>Personal data: none; counting erases what was told.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.representation;
