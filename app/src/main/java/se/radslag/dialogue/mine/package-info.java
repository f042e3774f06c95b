/**
 * My page, as far as dialogues go: those a person follows or took part in, and what they said with what became of it.
 *
 * <p>{@link se.radslag.dialogue.mine.MyDialogues} and {@link se.radslag.dialogue.mine.MyContributions} are parts of the
 * page; it is only ever the person's own.
 *
 * <p>Personal data: none of its own; it reads the ties that the room of following and the register of contributions
 * hold.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.mine;
