package se.radslag.foundation.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The keys of the workbench, with the form for a new one.
 *
 * @param rights all that a key may allow
 */
public record KeyPage(
        List<ApiKey> keys, List<ApiRight> rights, KeyForm form, Map<String, String> errors, UUID once, Instant now) {

    /** Whether the right is ticked in the form. */
    public boolean chosen(ApiRight right) {
        return form.rights().contains(right.name());
    }

    /** The rights that the key has, in their order. */
    public List<ApiRight> of(ApiKey key) {
        return rights.stream()
                .filter(right -> key.rights().contains(right.name()))
                .toList();
    }

    /** The last moment at which the key is valid. */
    public Instant lastMoment(Instant expiresAt) {
        return expiresAt.minus(1, ChronoUnit.SECONDS);
    }

    /** A key that was just made: the only page that ever shows its secret. */
    public record Made(String name, String secret, String example) {}

    /** Asks whether a key is really to be revoked. */
    public record Revocation(ApiKey key) {}
}
