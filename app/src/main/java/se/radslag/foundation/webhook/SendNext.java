package se.radslag.foundation.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.safety.Vault;

/**
 * Sends one message in a transaction of its own.
 *
 * <p>The delivery's row is held while the receiver answers, so that two servers never send the same at once. A crash
 * between the answer and our commit sends it again, under the same id, by which the receiver knows it.
 */
@Component
class SendNext {

    /** How long to wait after each attempt in vain; after the last there is no other. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration STOP_AFTER = Duration.ofDays(3);

    private final DeliveryRepository deliveries;
    private final SubscriptionRepository subscriptions;
    private final Courier courier;
    private final Vault vault;
    private final StopSubscription stop;
    private final Clock clock;

    SendNext(
            DeliveryRepository deliveries,
            SubscriptionRepository subscriptions,
            Courier courier,
            Vault vault,
            StopSubscription stop,
            Clock clock) {
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.courier = courier;
        this.vault = vault;
        this.stop = stop;
        this.clock = clock;
    }

    enum Result {
        ARRIVED,
        /** The receiver did not take it, or could not be reached. */
        IN_VAIN,
        NOTHING_DUE
    }

    /** Sends the message that has waited longest. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Result send() {
        Instant now = clock.instant();
        Delivery.Due due = deliveries.takeNext(now).orElse(null);
        if (due == null) {
            return Result.NOTHING_DUE;
        }
        Courier.Receipt receipt = courier.carry(due.address(), headers(due, now), due.body());
        deliveries.addAttempt(due.id(), now, receipt.status(), receipt.fault(), receipt.milliseconds());
        if (receipt.arrived()) {
            deliveries.markArrived(due.id(), clock.instant());
            subscriptions.noteFailing(due.subscriptionId(), null);
            return Result.ARRIVED;
        }
        failed(due, receipt, now);
        return Result.IN_VAIN;
    }

    private void failed(Delivery.Due due, Courier.Receipt receipt, Instant now) {
        deliveries.postpone(due.id(), next(due.attempts(), now));
        subscriptions.noteFailing(due.subscriptionId(), now);
        Subscription subscription = subscriptions.find(due.subscriptionId()).orElseThrow();
        Instant since = Objects.requireNonNull(subscription.failingSince());
        if (receipt.gone()) {
            stop.because(subscription, Subscription.Stop.GONE);
        } else if (!since.isAfter(now.minus(STOP_AFTER))) {
            stop.because(subscription, Subscription.Stop.FAILING);
        }
    }

    private static @Nullable Instant next(int attemptsBefore, Instant now) {
        return attemptsBefore < PAUSES.size() ? now.plus(PAUSES.get(attemptsBefore)) : null;
    }

    private Map<String, String> headers(Delivery.Due due, Instant now) {
        long timestamp = now.getEpochSecond();
        List<byte[]> secrets = Stream.of(due.secret(), due.previousSecret())
                .filter(Objects::nonNull)
                .map(secret -> vault.open(Sealing.SUBSCRIPTION, secret))
                .toList();
        var headers = new LinkedHashMap<String, String>();
        headers.put("webhook-id", due.word());
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put("webhook-signature", Signature.of(secrets, due.word(), timestamp, due.body()));
        return headers;
    }
}
