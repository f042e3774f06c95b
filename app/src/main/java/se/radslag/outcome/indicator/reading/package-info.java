/**
 * What the stored figures say of one municipality among others: {@link se.radslag.outcome.indicator.reading.Reader} puts
 * the rules of {@code comparison} to work on them, {@link se.radslag.outcome.indicator.reading.Circles} says among whom, {@link
 * se.radslag.outcome.indicator.reading.Focus} whose figures they are first of all.
 *
 * <p>Figures of the indicators in use are kept at hand until others have been retrieved, so that a page with hundreds of
 * indicators asks the database for little.
 *
 * <p>Personal data: who said which municipality the organisation is.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.reading;
