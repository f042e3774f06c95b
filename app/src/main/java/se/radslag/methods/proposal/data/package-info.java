/**
 * What proposals leave behind for those who decide and those who check: the evidence of an activity, and its datasets.
 *
 * <p>The evidence names the proposals that most people support, and then what a list by support hides: those that
 * gathered people who support none of the leading ones, and those that many are against. Sources are named by number,
 * never by author. Each figure is found in the datasets, whose rows {@code ProposalDataRepository} reads.
 *
 * <p>Personal data: none goes out. Of what is hidden or withdrawn only the row is left, without its words; a count of
 * supporters of one proposal beside those of another is told only where both kinds are at least five.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.proposal.data;
