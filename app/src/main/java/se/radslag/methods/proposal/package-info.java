/**
 * Residents' ideas in a phase: the first method.
 *
 * <p>A {@link se.radslag.methods.proposal.Proposal} is a contribution with a title, a text, perhaps a place and
 * pictures. While it is written, similar ones are shown; every wording it has had is kept; its author can take it back
 * with a reason, and the facilitator can merge it with others. The rooms below this one hold what gathers around a
 * proposal: {@code support}, {@code comment}, {@code picture}, {@code work}, which is what staff does with them;
 * and {@code data}, what they leave behind. They do not know this package; this package shows them.
 *
 * <p>Personal data: {@code proposal_proposal} ties a proposal to its author, or holds the name written on paper;
 * {@code proposal_version} who changed it. Erasing a person cuts the ties and keeps the text, which is a public record.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.proposal;
