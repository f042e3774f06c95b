/**
 * What people say about a proposal: for, against, a question, or neither, with one level of replies. Every wording is
 * kept and can be read.
 *
 * <p>Personal data: {@code proposal_comment} ties a comment to its author. Erasing a person cuts the tie and keeps the
 * text.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.proposal.comment;
