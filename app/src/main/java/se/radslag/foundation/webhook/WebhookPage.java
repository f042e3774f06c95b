package se.radslag.foundation.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions of the workbench, with the form for a new one.
 *
 * @param types all that can be told
 */
public record WebhookPage(
        List<Subscription> subscriptions,
        List<WebhookType> types,
        WebhookForm form,
        Map<String, String> errors,
        UUID once) {

    /** A secret that was just made: the only page that ever shows it. */
    public record Secret(Subscription subscription, String secret, boolean changed) {}

    /**
     * One subscription with the log of what was sent.
     *
     * @param next address of the next page of the log, or null
     */
    public record One(
            Subscription subscription,
            List<WebhookType> types,
            List<Delivery> deliveries,
            @Nullable String next) {

        /** The types that it wants, in their order. */
        public List<WebhookType> wanted() {
            return types.stream()
                    .filter(type -> subscription.types().contains(type.name()))
                    .toList();
        }
    }

    /** The form that changes a subscription. */
    public record Change(
            Subscription subscription, List<WebhookType> types, WebhookForm form, Map<String, String> errors) {}

    /**
     * Asks whether something is really to be done.
     *
     * @param act the last part of its path
     * @param key beginning of its message keys
     */
    public record Question(Subscription subscription, String act, String key, UUID once) {}
}
