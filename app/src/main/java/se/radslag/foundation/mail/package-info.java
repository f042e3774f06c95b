/**
 * Letters to people by e-mail: {@link se.radslag.foundation.mail.Postbox} takes them with the transaction that causes
 * them; they are sent afterwards, at once or gathered to one a day, as the person chose.
 *
 * <p>Personal data: {@code mail_letter} holds a letter and whom it is for until it has been sent and the time for
 * keeping sent letters has passed.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.mail;
