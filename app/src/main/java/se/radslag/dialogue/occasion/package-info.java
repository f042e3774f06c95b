/**
 * The methods of one dialogue: choosing them from the guide, adding those that the platform runs as activities, laying
 * in the seven steps of a complex question, and the occasions that are held outside the platform, with a short report of
 * each. Occasions stand on the dialogue's page and in the brief.
 *
 * <p>Personal data: {@code occasion_occasion}, {@code occasion_report} and {@code occasion_removal} tell which member of
 * the staff wrote. Who holds an occasion is a unit or an association, not a person.
 */
@NullMarked
package se.radslag.dialogue.occasion;

import org.jspecify.annotations.NullMarked;
