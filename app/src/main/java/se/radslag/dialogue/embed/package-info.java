/**
 * A dialogue on other sites: a card with its question, its state and its figures, to be set into a page of the
 * organisation's own site.
 *
 * <p>Cards are the only pages that others may frame, those of methods included ({@link
 * se.radslag.foundation.web.Framing}). They are the same for everyone, set no cookie and run no script.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.embed;
