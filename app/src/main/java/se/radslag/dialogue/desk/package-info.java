/**
 * The pages on which facilitators plan and run dialogues: the list, the plan at a glance, a form for each of its steps,
 * and the confirmation of each act.
 *
 * <p>What is typed goes through {@code Fields} into the records of {@link se.radslag.dialogue.process}, whose rules
 * decide and whose use cases save.
 *
 * <p>Personal data: none of its own.
 */
@NullMarked
package se.radslag.dialogue.desk;

import org.jspecify.annotations.NullMarked;
