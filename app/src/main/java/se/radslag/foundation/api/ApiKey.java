package se.radslag.foundation.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lets another system in.
 *
 * @param name what the system is called here
 * @param rights names of its {@link ApiRight}s
 * @param expiresAt when it ceases to be valid, or null for never
 * @param lastUsedAt when it was last used, to the minute, or null for never
 * @param revokedAt when it was revoked, or null
 */
public record ApiKey(
        long id,
        String name,
        Set<String> rights,
        @Nullable String madeBy,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** Whether it lets anyone in. */
    public boolean isValid(Instant now) {
        return revokedAt == null && !isExpired(now);
    }

    public boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** What the audit log calls it. */
    String subject() {
        return "api-key/" + id;
    }
}
