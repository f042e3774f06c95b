/**
 * Perspectives of those who do not come by themselves: somebody asks a person or a group, with their consent, and writes
 * down what they say in their own words and how they answer the statements; or they answer on a printed form, and staff
 * enters it. One page that the keyboard is enough for. Nothing counts before it is counted in: until then it can be changed
 * or thrown away, and afterwards taken back, so that those who were asked can change their minds.
 *
 * <p>An {@link se.radslag.methods.opinion.interview.Interview} is one voice on the map, however many sat together: nobody
 * asked them one by one. How many they were is told beside.
 *
 * <p>Personal data: none of those who were asked, if staff does as the page says; what was written is erased by throwing
 * the interview away or taking it back. {@code opinion_interview.person_id} and {@code opinion_paper.person_id} say who
 * recorded and who printed it, and are emptied with the person.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.interview;
