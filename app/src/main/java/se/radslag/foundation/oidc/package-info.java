/**
 * Signing in elsewhere by OpenID Connect: an e-identification through a broker, or the organisation's own directory.
 * Authorization code with PKCE, state and nonce; {@link se.radslag.foundation.oidc.Conversation} is the one class that
 * knows the library.
 *
 * <p>Personal data: {@code oidc_identity} ties a keyed pseudonym to a person. A personal identity number is turned into
 * such a pseudonym when it comes in, and stored nowhere.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.oidc;
