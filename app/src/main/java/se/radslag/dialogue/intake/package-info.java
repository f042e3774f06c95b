/**
 * What was said elsewhere, read from a file: {@link se.radslag.dialogue.intake.ContributionFile} turns the rows of a
 * CSV file into {@link se.radslag.dialogue.intake.Received} contributions, or tells line by line what is wrong with
 * them. It writes nothing; a method takes in what was read.
 *
 * <p>Personal data: none is kept here. A name in a file goes to the method that takes it in.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.intake;
