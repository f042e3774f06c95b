/**
 * Which figures of a table can be shown so that nobody finds out what fewer than five people said (statistical
 * disclosure control).
 *
 * <p>{@link se.radslag.dialogue.disclosure.Suppression} hides every count below five, and as many others as it takes
 * for the hidden ones not to be found by subtraction. What it guarantees and what it does not is told there.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.disclosure;
