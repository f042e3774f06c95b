/**
 * The method guide: what each method of dialogue is good for, what it takes, what may go wrong and how nobody is left
 * out of it; a chooser that ranks them for a question and says why; the seven steps for questions that split people;
 * and advice on reaching those who are missing.
 *
 * <p>The content is data, in Swedish: {@code resources/guide/methods/<key>.yaml}, one file for a method, {@code
 * complex.yaml} and {@code outreach.yaml}. Costs and times are our own estimates; the examples are facts. An
 * organisation adds examples of its own ({@code guide_example}). A card with {@code runs} names the {@link
 * se.radslag.dialogue.Method} that the platform runs it by.
 *
 * <p>Personal data: {@code guide_example} and {@code guide_removal} tell which member of the staff wrote and removed an
 * example.
 */
@NullMarked
package se.radslag.dialogue.guide;

import org.jspecify.annotations.NullMarked;
