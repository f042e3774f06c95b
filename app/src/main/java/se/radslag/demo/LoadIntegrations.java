package se.radslag.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.radslag.foundation.api.MakeKey;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.webhook.Subscribe;

/**
 * Shows the administrator how other systems are connected: a key for the registry, and a webhook to it that is stopped,
 * since nobody answers at its address. Their secrets are made here and told nobody; whoever wants to try makes others.
 */
@Component
class LoadIntegrations {

    private static final String REGISTRY = "Diariesystemet (exempel)";
    private static final String ADDRESS = "https://diariet.example/radslag";
    private static final Duration VALID = Duration.ofDays(365);

    private final MakeKey keys;
    private final Subscribe webhooks;
    private final Clock clock;

    LoadIntegrations(MakeKey keys, Subscribe webhooks, Clock clock) {
        this.keys = keys;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    void into(Cast cast) {
        try {
            Actor.as(Optional.of(cast.of(cast.administrator())), () -> {
                keys.of(
                        UUID.randomUUID(),
                        REGISTRY,
                        List.of("matters:write"),
                        clock.instant().plus(VALID));
                webhooks.stopped(
                        UUID.randomUUID(), REGISTRY, ADDRESS, List.of("dialogue.answered", "decision.recorded"));
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
