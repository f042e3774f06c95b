/**
 * "What became of it?": over all dialogues of an organisation, how many promises were kept, how many answers came in time,
 * how many proposals were carried out, how the actions stand, and which decisions went against what the dialogue
 * recommended. Each number leads to the list that it counts.
 *
 * <p>A promise is the day by which a dialogue's answer, or its decision, was said to come; it counts once that day has
 * passed or the thing has come. A proposal is carried out when an action that names it is done.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.decision.account;
