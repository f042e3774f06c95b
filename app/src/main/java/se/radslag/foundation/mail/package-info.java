/**
 * Letters to people by e-mail.
 *
 * <p>{@link se.radslag.foundation.mail.Postbox} takes them with the transaction that causes them. Afterwards {@code
 * Outbox} sends them, a few at a time: at once, or gathered to one mail each morning at seven, as the person chose; what
 * the person declined is thrown away unsent. A letter that the SMTP server does not take waits and is tried again with
 * growing pauses. Where no server is configured letters are kept, and the demo shows them.
 *
 * <p>Personal data: {@code mail_letter} holds letters and whom they are for. What a letter said is removed a month
 * after it was sent, and a letter to an address that belonged to nobody altogether. {@code mail_preference} and {@code
 * mail_unsubscription} hold how a person wants letters, until the person is erased.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.mail;
