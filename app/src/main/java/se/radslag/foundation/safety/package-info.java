/**
 * Keeps what is open to everyone usable for everyone: limits on how often something may be done.
 *
 * <p>Personal data: {@code safety_rate} counts attempts under a hash of an e-mail or network address, and forgets them
 * when the window has passed.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.safety;
