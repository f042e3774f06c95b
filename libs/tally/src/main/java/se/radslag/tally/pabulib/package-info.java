/**
 * Reading and writing Pabulib's {@code .pb} files, the format in which participatory budgets are published.
 *
 * <p>A file has three sections, META, PROJECTS and VOTES, each a title, a line of column names and rows separated by
 * semicolons. {@link se.radslag.tally.pabulib.PabulibReader} reads it in one walk over its bytes and returns a
 * {@link se.radslag.tally.pabulib.Reading}: the file, or why it is refused. Everything that is not as the format asks
 * becomes a {@link se.radslag.tally.pabulib.Message} with line, column and what was expected; how much is put up with
 * is a {@link se.radslag.tally.pabulib.Strictness}.
 *
 * <p>Personal data: a file may tell the age, sex and district of every voter. They stay in the file's bytes
 * ({@link se.radslag.tally.pabulib.Voters}) and are not used in counting.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.pabulib;
