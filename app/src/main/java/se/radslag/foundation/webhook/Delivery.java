package se.radslag.foundation.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one receiver, as the log shows it.
 *
 * @param nextAt when it is tried next; null when it has arrived or was given up
 * @param status what the receiver last answered with, or null
 * @param fault why there was no answer; empty when there was one, or before the first attempt
 */
public record Delivery(
        long id,
        String type,
        String word,
        Instant at,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant arrivedAt,
        @Nullable Integer status,
        String fault,
        String body) {

    /** How far it has come. */
    public enum State {
        WAITING("waiting"),
        ARRIVED("done"),
        /** Not tried again by itself. */
        GIVEN_UP("stopped");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        /** Class of its tag in the look. */
        public String tag() {
            return tag;
        }

        /** Message key of its name. */
        public String key() {
            return "webhook.state." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public State state() {
        return arrivedAt != null ? State.ARRIVED : nextAt == null ? State.GIVEN_UP : State.WAITING;
    }

    /**
     * A message that is to be sent now, with what it is signed with, sealed.
     *
     * @param previousSecret the secret before the one in force while it counts, else null
     */
    record Due(
            long id,
            long subscriptionId,
            String address,
            String secret,
            @Nullable String previousSecret,
            String word,
            String type,
            String body,
            int attempts) {}
}
