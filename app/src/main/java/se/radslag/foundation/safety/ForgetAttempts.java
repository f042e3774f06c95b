package se.radslag.foundation.safety;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Forgets attempts whose window has passed. */
@Component
class ForgetAttempts implements Chore {

    private final RateRepository rates;

    ForgetAttempts(RateRepository rates) {
        this.rates = rates;
    }

    @Override
    public String name() {
        return "safety.forget-attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        rates.removeExpired();
    }
}
