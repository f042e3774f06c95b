/**
 * What those who wrote a statement have a say in. They can take it back: if nobody else has answered it, it is gone;
 * otherwise it is shown and voted on no more, and the votes stay where they are, uncounted. And nobody rewords or splits it
 * without them: staff proposes, the author is told by letter and says yes or no, and the statement stays as it is until
 * they have. What came of it can be read on the statement's page.
 *
 * <p>Personal data: {@code opinion_rewording.person_id} says who proposed other words; it is emptied with the person.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.author;
