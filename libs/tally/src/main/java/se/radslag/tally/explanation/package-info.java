/**
 * Why a result is as it is, in facts that a page can put into words: for a project, what it cost each supporter or how
 * much was missing and when; for a voter, what their ballot did.
 *
 * <p>Equal shares is told through {@link se.radslag.tally.rule.ShareStory}, which follows its last count. Of other
 * rules it is told what all have in common: votes, cost, and whether the project still fitted.
 *
 * <p>Personal data: what a ballot did is told for a ballot, not for a person; whoever asks must own the ballot.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.tally.explanation;
