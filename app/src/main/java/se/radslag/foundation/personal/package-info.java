/**
 * What belongs to a person: My page, with what they told of themselves and what they did, and the page that tells
 * everyone which personal data are held.
 *
 * <p>Personal data: holds none of its own; erases a person's data in all rooms at once ({@link
 * se.radslag.foundation.organisation.PersonalData}).
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.personal;
