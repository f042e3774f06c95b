/**
 * What staff does with proposals: merging those that say the same, taking down what came on paper or by telephone, and
 * importing what was said elsewhere.
 *
 * <p>Personal data: {@code proposal_merge} holds which member of staff merged.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.proposal.work;
