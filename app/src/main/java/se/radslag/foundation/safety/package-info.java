/**
 * Keeps what is open to everyone usable for everyone: limits on how often something may be done. And keeps what must be
 * readable only to us unreadable to whoever gets hold of the database: {@link se.radslag.foundation.safety.Vault}.
 *
 * <p>Personal data: {@code safety_rate} counts attempts under a hash of an e-mail or network address, and forgets them
 * when the window has passed.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.safety;
