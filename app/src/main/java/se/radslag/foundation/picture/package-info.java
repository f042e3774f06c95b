/**
 * Pictures that people send, drawn anew before anything is stored: no larger than a screen, turned the right way up, and
 * without anything that the camera wrote beside them, such as when and where. Rooms keep what was drawn in tables of
 * their own.
 *
 * <p>Personal data: none of its own; what can be seen in a picture is held by the room that keeps it.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.picture;
