package se.radslag.foundation.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;
import se.radslag.foundation.web.Tokens;

/** Makes a key for another system, and revokes it. */
@UseCase
public class MakeKey {

    /** What every secret begins with, so that it is known for what it is where it should not be. */
    static final String PREFIX = "radslag_";

    private final KeyRepository keys;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Clock clock;

    MakeKey(KeyRepository keys, SubmissionRepository submissions, Audit audit, Clock clock) {
        this.keys = keys;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a key and returns its secret, which nobody can be told again; empty if the same form made one before.
     *
     * @param once the form's own random word
     * @param rights names of {@link ApiRight}s
     * @param expiresAt when it ceases to be valid, or null for never
     */
    public Optional<String> of(UUID once, String name, List<String> rights, @Nullable Instant expiresAt) {
        if (submissions.claim(once).isPresent()) {
            return Optional.empty();
        }
        String secret = PREFIX + Tokens.fresh();
        Instant now = clock.instant();
        long id = keys.add(name, Tokens.hash(secret), rights, Actor.current().orElse(null), now, expiresAt);
        submissions.settle(once, KeyController.PATH);
        audit.record("api-key.made", "api-key/" + id, Map.of("rights", rights));
        return Optional.of(secret);
    }

    /** Revokes the key at once; false if it was revoked before. */
    boolean revoke(ApiKey key) {
        boolean revoked = keys.revoke(key.id(), Actor.current().orElse(null), clock.instant());
        if (revoked) {
            audit.record("api-key.revoked", key.subject());
        }
        return revoked;
    }
}
