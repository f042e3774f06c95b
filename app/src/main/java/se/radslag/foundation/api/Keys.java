package se.radslag.foundation.api;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Tokens;

/** Finds keys, also revoked ones, by what their holder knows. */
@Component
public class Keys {

    private final KeyRepository repository;
    private final Clock clock;

    Keys(KeyRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The valid key of the secret, noted as used; empty for anything else. */
    Optional<ApiKey> use(String secret) {
        Instant now = clock.instant();
        Optional<ApiKey> key = repository.findBySecret(Tokens.hash(secret)).filter(found -> found.isValid(now));
        key.ifPresent(found -> repository.touch(found.id(), now));
        return key;
    }

    /** Names of keys, by id. */
    public Map<Long, String> names(Collection<Long> keyIds) {
        return keyIds.isEmpty() ? Map.of() : repository.names(keyIds);
    }
}
