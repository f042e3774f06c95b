package se.radslag.foundation.webhook;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A system that wants to be told what happens.
 *
 * @param types names of the {@link WebhookType}s that it wants
 * @param failingSince since when nothing has arrived, or null
 * @param stop why nothing is sent now, or null
 */
public record Subscription(
        long id,
        String name,
        String address,
        Set<String> types,
        @Nullable String madeBy,
        Instant madeAt,
        @Nullable Instant failingSince,
        @Nullable Stop stop,
        @Nullable Instant stoppedAt) {

    /** Why nothing is sent. */
    public enum Stop {
        /** Nothing arrived for a long time. */
        FAILING,
        /** The receiver answered that the address is gone for good. */
        GONE,
        BY_HAND;

        /** Message key of what it means. */
        public String key() {
            return "webhook.stop." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What the audit log calls it. */
    String subject() {
        return "webhook/" + id;
    }
}
