package se.radslag.foundation.webhook;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Forgets messages, and the log of their sending, after a month. */
@Component
class ForgetMessages implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DeliveryRepository deliveries;
    private final Clock clock;

    ForgetMessages(DeliveryRepository deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook.forget-messages";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        deliveries.removeBefore(clock.instant().minus(KEPT));
    }
}
