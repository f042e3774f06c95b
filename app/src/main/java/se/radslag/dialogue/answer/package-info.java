/**
 * Answers: those who work with a dialogue answer what was said in it, by the day that was promised.
 *
 * <p>{@link se.radslag.dialogue.answer.AnswerContributions} answers one contribution or thousands with one text; a
 * contribution has one answer, which {@link se.radslag.dialogue.answer.CorrectAnswer} can correct with its history
 * kept. Afterwards each author is written to about <em>their</em> contribution and <em>its</em> answer, and when
 * everything is answered also those who took part in other ways. An answer is owed to each contribution that stands in
 * a phase that promises more than information; it is overdue after the dialogue's day for answers.
 *
 * <p>Personal data: {@code dialogue_answer} and {@code dialogue_answer_revision} tell which officer wrote an answer.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.answer;
