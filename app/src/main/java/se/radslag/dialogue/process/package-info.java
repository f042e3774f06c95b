/**
 * Planning and running dialogues: the question, the influence check, who decides, phases with activities, who may take
 * part; publishing, pause, extension and end. Its pages are in {@code se.radslag.dialogue.desk}.
 *
 * <p>A {@link se.radslag.dialogue.process.Plan} is the whole dialogue with the rules of what may be published and what
 * may still change. {@code PhaseClock} tells activities when their phase begins and ends.
 *
 * <p>Personal data: who planned, paused, extended and ended a dialogue, as ids of people who work for the
 * organisation.
 */
@NullMarked
package se.radslag.dialogue.process;

import org.jspecify.annotations.NullMarked;
