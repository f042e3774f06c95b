/**
 * Pictures of a proposal. What is stored was drawn anew from the picture that was sent: no larger than a screen, turned
 * the right way up, and without anything that the camera wrote beside it, such as when and where.
 *
 * <p>Personal data: what can be seen in a picture. A picture goes with its proposal.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.proposal.picture;
