/**
 * A dialogue on other sites: a card with its question, its state and its figures, to be set into a page of the
 * organisation's own site.
 *
 * <p>The card is the only page that others may frame. It is the same for everyone, sets no cookie and runs no script.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.embed;
