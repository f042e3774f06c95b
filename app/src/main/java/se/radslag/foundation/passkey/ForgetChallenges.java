package se.radslag.foundation.passkey;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Removes challenges that no device answered. */
@Component
class ForgetChallenges implements Chore {

    private final PasskeyRepository keys;

    ForgetChallenges(PasskeyRepository keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "passkey.forget-challenges";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        keys.removeExpired();
    }
}
