/**
 * Ways in for those who do not come by e-mail or phone: a code on a piece of paper, and a desk where the staff takes
 * down what people say.
 *
 * <p>A {@link se.radslag.foundation.desk.PaperCode} is handed out, on paper, from a sheet made for one purpose; whoever
 * first types it in says what they want to be called, and comes back as the same person with it later. At the desk a
 * member of the staff registers the person, or finds them, and then acts on their behalf for a while: what is
 * contributed is the person's, and the audit log names both.
 *
 * <p>Personal data: {@code desk_code} ties the hash of a used code to the person, until they are erased.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.desk;
