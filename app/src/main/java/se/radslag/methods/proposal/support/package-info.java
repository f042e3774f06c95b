/**
 * Standing behind a proposal, once each. Supports come in bursts, so they are committed in groups: see {@link
 * se.radslag.methods.proposal.support.SupportQueue}.
 *
 * <p>Personal data: {@code proposal_support} ties a person to the proposals they stand behind; shown to nobody but the
 * person. Erasure cuts the tie to the dialogue and leaves the row under the emptied person, so that counts stay true.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.proposal.support;
