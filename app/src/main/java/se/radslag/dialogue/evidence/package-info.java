/**
 * What a dialogue leaves behind for those who decide and those who check: the second half of the contract between the
 * floors.
 *
 * <p>A room tells what it found as {@link se.radslag.dialogue.evidence.Evidence}: blocks of text, figures, tables and
 * voices, which the brief sets as a page, a document or JSON. A method does so for each of its activities, and any
 * other room by a {@link se.radslag.dialogue.evidence.Chapter}. What it counted on, it opens to everyone as a {@link
 * se.radslag.dialogue.evidence.Dataset}; and each {@link se.radslag.dialogue.evidence.Figure} says by a {@link
 * se.radslag.dialogue.evidence.Recount} which rows of which dataset give it again. So nobody has to believe a figure:
 * it can be counted again from open data alone.
 *
 * <p>What is to be compared later is written in one way only: datasets as {@link se.radslag.dialogue.evidence.Csv},
 * everything else as {@link se.radslag.dialogue.evidence.CanonicalJson}, both with {@link
 * se.radslag.dialogue.evidence.Checksums}.
 *
 * <p>Personal data: none. A dataset never names a person, and holds no count from which an answer of fewer than five
 * can be inferred.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.evidence;
