package se.radslag.foundation.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.safety.Vault;
import se.radslag.foundation.web.SubmissionRepository;

/** Sets up what other systems are told, and changes it. */
@UseCase
class Subscribe {

    /** How long messages are signed with the old secret, too, after it was changed. */
    static final Duration BOTH_SECRETS = Duration.ofHours(24);

    private final SubscriptionRepository subscriptions;
    private final DeliveryRepository deliveries;
    private final Webhooks webhooks;
    private final SubmissionRepository submissions;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Subscribe(
            SubscriptionRepository subscriptions,
            DeliveryRepository deliveries,
            Webhooks webhooks,
            SubmissionRepository submissions,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.submissions = submissions;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was set up: the only time that its secret is told. */
    record Made(long id, String secret) {}

    /** Sets a subscription up; empty if the same form did so before. */
    public Optional<Made> to(UUID once, String name, String address, List<String> types) {
        if (submissions.claim(once).isPresent()) {
            return Optional.empty();
        }
        byte[] secret = Signature.freshSecret();
        Instant now = clock.instant();
        long id = subscriptions.add(
                name,
                address,
                vault.seal(Sealing.SUBSCRIPTION, secret),
                types,
                Actor.current().orElse(null),
                now);
        submissions.settle(once, WebhookController.PATH);
        audit.record("webhook.made", "webhook/" + id, Map.of("address", address, "types", types));
        return Optional.of(new Made(id, Signature.shown(secret)));
    }

    public void change(Subscription subscription, String name, String address, List<String> types) {
        subscriptions.change(subscription.id(), name, address, types);
        audit.record("webhook.changed", subscription.subject(), Map.of("address", address, "types", types));
    }

    /** Gives the subscription another secret and returns it; empty if the same form did so before. */
    public Optional<String> rotate(UUID once, Subscription subscription) {
        if (submissions.claim(once).isPresent()) {
            return Optional.empty();
        }
        byte[] secret = Signature.freshSecret();
        subscriptions.rotate(
                subscription.id(),
                vault.seal(Sealing.SUBSCRIPTION, secret),
                clock.instant().plus(BOTH_SECRETS));
        submissions.settle(once, WebhookController.PATH);
        audit.record("webhook.secret-changed", subscription.subject());
        return Optional.of(Signature.shown(secret));
    }

    public void stop(Subscription subscription) {
        if (subscriptions.stop(subscription.id(), Subscription.Stop.BY_HAND, clock.instant())) {
            audit.record("webhook.stopped", subscription.subject(), Map.of("reason", Subscription.Stop.BY_HAND));
        }
    }

    public void start(Subscription subscription) {
        if (subscriptions.start(subscription.id(), clock.instant())) {
            audit.record("webhook.started", subscription.subject());
        }
    }

    /** Removes it with the log of what was sent. */
    public void remove(Subscription subscription) {
        if (subscriptions.remove(subscription.id())) {
            audit.record("webhook.removed", subscription.subject(), Map.of("address", subscription.address()));
        }
    }

    /** Sends a message that means nothing. */
    public void test(Subscription subscription) {
        webhooks.tellOne("webhook.test", subscription.id(), Map.of("webhook", subscription.id()));
        audit.record("webhook.tested", subscription.subject());
    }

    /** Sends a message once more; false if there is none such. */
    public boolean again(Subscription subscription, long deliveryId) {
        boolean again = deliveries.again(subscription.id(), deliveryId, clock.instant());
        if (again) {
            audit.record("webhook.sent-again", subscription.subject(), Map.of("delivery", deliveryId));
        }
        return again;
    }
}
