package se.radslag.foundation.webhook;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/**
 * Sends what waits: some messages at a time, and no more after one in vain, so that an organisation with many, or with a
 * slow receiver, does not hold up the others.
 */
@Component
class Dispatch implements Chore {

    private static final int MOST_AT_A_TIME = 20;

    private final SendNext next;

    Dispatch(SendNext next) {
        this.next = next;
    }

    @Override
    public String name() {
        return "webhook.dispatch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        int sent = 0;
        while (sent < MOST_AT_A_TIME && next.send() == SendNext.Result.ARRIVED) {
            sent++;
        }
    }
}
