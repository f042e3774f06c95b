/**
 * What became of a dialogue: the matter in which it is decided, the decisions, and the actions that follow.
 *
 * <p>A {@link se.radslag.outcome.decision.Matter} (ärende) belongs to a dialogue and shows those who decide what was
 * said in it. A {@link se.radslag.outcome.decision.Decision} (beslut) says what was decided, what of the dialogue was
 * adopted and what not, and why; correcting it keeps every earlier wording. An {@link
 * se.radslag.outcome.decision.Action} (åtgärd) has an owner, a day and a state, and each change of state is a row. The
 * {@link se.radslag.outcome.decision.Chain} is the line from question to action that everyone sees.
 *
 * <p>Personal data: each row notes the member of staff or representative who wrote it. Erasing the person removes the
 * note and keeps the row.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.decision;
