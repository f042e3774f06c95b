/**
 * The middle floor: what a dialogue is, and all that a method may know of it.
 *
 * <p>This package is the contract between the floors. A room in {@code methods} implements {@link
 * se.radslag.dialogue.Method} and is handed {@link se.radslag.dialogue.Activity}; it asks {@link
 * se.radslag.dialogue.Participation} who may take part, and registers what people say with {@link
 * se.radslag.dialogue.Contributions}, which numbers it and owes it an answer. What it found it tells in the words of
 * {@link se.radslag.dialogue.evidence}, the contract's second half. How dialogues are planned, run and answered is in
 * the rooms below this package, which methods never see.
 *
 * <p>Personal data: {@code dialogue_contribution} ties a contribution to its author, {@code dialogue_participant} a
 * person to the dialogues they took part in. Erasing a person removes both ties and keeps what was said.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue;
