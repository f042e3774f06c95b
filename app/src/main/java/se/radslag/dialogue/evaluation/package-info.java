/**
 * What those who took part thought of the dialogue: five questions and room for words, asked once everything has its
 * answer.
 *
 * <p>{@link se.radslag.dialogue.evaluation.OpenEvaluation} writes to everyone who took part, each with a link of their
 * own that needs no signing in; {@link se.radslag.dialogue.evaluation.GiveEvaluation} takes one answer from each. The
 * result is shown when the evaluation has closed, never while answers come in, and hides what would tell of fewer than
 * five. What was written in words is for those who run the dialogue.
 *
 * <p>Personal data: {@code evaluation_link} and {@code evaluation_answered} hold who can answer and who has, until the
 * evaluation closes. {@code evaluation_response} holds what was answered, with nothing of who or when. While it is open,
 * someone with the database's own tools in hand could match the two by the order in which they were stored; afterwards
 * nobody can.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.evaluation;
