/**
 * Open data: every published dialogue as files that anyone may read, keep and count.
 *
 * <p>Each room opens its tables as beans of {@link se.radslag.dialogue.evidence.Dataset}; those of the dialogue itself
 * are here. A file is written row by row while it is read from the database ({@link
 * se.radslag.dialogue.opendata.Format}), in a transaction that sees one moment ({@link
 * se.radslag.dialogue.opendata.ReadData}), so a million rows take no more memory than ten. As a slow reader holds a
 * connection meanwhile, only a few files are written at once ({@link se.radslag.dialogue.opendata.Places}).
 *
 * <p>Personal data: none goes out. A dataset never holds who said something, and nothing of what was said in a
 * contribution that is hidden or withdrawn; moments are whole seconds.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.opendata;
