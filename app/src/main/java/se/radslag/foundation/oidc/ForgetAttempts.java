package se.radslag.foundation.oidc;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Removes attempts from which nobody came back. */
@Component("oidcForgetAttempts")
class ForgetAttempts implements Chore {

    private final ProviderRepository providers;

    ForgetAttempts(ProviderRepository providers) {
        this.providers = providers;
    }

    @Override
    public String name() {
        return "oidc.forget-attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        providers.removeExpired();
    }
}
