/**
 * Who someone is: signing in, and the session that follows.
 *
 * <p>{@link se.radslag.foundation.identity.Entrance} is the one filter that every request passes: it finds the
 * organisation, the visitor and the language, refuses forged requests, and sets the headers.
 *
 * <p>Personal data: {@code identity_session} ties a hash of a random token to a person until it expires, and
 * to whom a member of the staff acts for; {@code identity_code}
 * holds an address until the code sent to it is used or forgotten.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.identity;
