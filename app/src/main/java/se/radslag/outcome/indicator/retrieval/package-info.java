/**
 * Takes in figures: from a folder of files, or piece by piece from wherever else they come.
 *
 * <p>{@link se.radslag.outcome.indicator.retrieval.Intake} lets one retrieval at a time go on in the whole installation.
 * Figures wait in {@code indicator_staged} until all have come; then one transaction puts them in their places, and nobody
 * ever sees a half of them. What says something else than before keeps what was said, and the days ({@link
 * se.radslag.outcome.indicator.Revision}); what the source no longer knows is marked and kept. The rules for a single
 * figure stand in {@link se.radslag.outcome.indicator.retrieval.Merging}.
 *
 * <p>All writing is done in the role {@code radslag_import}, the only one that may.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.retrieval;
