/**
 * Passkeys: signing in with the lock of one's own phone or computer (W3C Web Authentication). The device keeps a private
 * key and signs what it is asked to; here is only the public key. {@link se.radslag.foundation.passkey.Ceremony} is the
 * one class that knows the library.
 *
 * <p>Personal data: {@code passkey_key} ties public keys, and the names that people give them, to a person.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.passkey;
