/**
 * Statements in other languages. Staff writes a translation, somebody agrees to it, and from then on whoever votes can have
 * it beside the original, marked as what it is; the original always stands first. A new one takes the place of the old, and
 * all of them can be read by staff.
 *
 * <p>Personal data: {@code opinion_translation.written_by} and {@code agreed_by} say who on the staff did so; they are
 * emptied with the person.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.translation;
