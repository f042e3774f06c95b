/**
 * What people choose to tell of themselves once they have taken part: year of birth, sex and area, so that the dialogue
 * can show who took part and who is missing. It is asked afterwards, on a page of its own, and never decides anything.
 *
 * <p>A {@link se.radslag.dialogue.background.Background} belongs to one person and one dialogue. It can be changed and
 * taken back until the dialogue has been counted; the count then erases them all and keeps only numbers.
 *
 * <p>Personal data: {@code background_told} holds year of birth, sex and area of those who chose to tell, from then
 * until the dialogue is counted, or until the person takes it back or is erased.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.background;
