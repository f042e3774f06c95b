/**
 * Who lives here: the organisation's population by area, age and sex, which those who took part are compared with.
 *
 * <p>{@link se.radslag.dialogue.population.PopulationFile} reads a table as Statistics Sweden's database hands it out,
 * on the workbench or by {@code radslag import population}; {@link se.radslag.dialogue.population.ReplacePopulation}
 * puts it in the place of the one before. Years of age are kept as the few groups of {@link
 * se.radslag.dialogue.population.AgeGroup}.
 *
 * <p>Personal data: none; {@code population_import} notes who imported the table.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.population;
