/**
 * The foundation of dialogue in an organisation: its principles, its promises to residents, and who may start a dialogue
 * and answers for it. Administrators keep them; what an article said before stays readable, as do those withdrawn.
 *
 * <p>Personal data: {@code promise_article}, {@code promise_revision} and {@code promise_withdrawal} tell which
 * administrator wrote.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.promise;
