/**
 * What a dialogue leaves behind of people, and when that goes: the lists of those who followed it, notes of what they
 * were told, and the details of people who have not been here since it ended. Nothing of a dialogue that is held goes.
 *
 * <p>Personal data: none of its own; it removes that of other rooms.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.keeping;
