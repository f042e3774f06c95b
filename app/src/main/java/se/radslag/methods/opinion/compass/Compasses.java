package se.radslag.methods.opinion.compass;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.Tenancy;
import se.radslag.opinionmap.Compass;

/** The compasses of conversations, at most a few seconds older than their latest maps. */
@Component
public class Compasses {

    private static final int MOST = 200;

    private final CompassRepository repository;
    private final Duration fresh;
    private final Cache<Key, Held> held =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Compasses(CompassRepository repository, @Value("${radslag.opinion.fresh:3s}") Duration fresh) {
        this.repository = repository;
        this.fresh = fresh;
    }

    private record Key(long organisation, long activity) {}

    /** @param lookedAt in nanoseconds, as {@link System#nanoTime()} tells them */
    private record Held(long version, @Nullable Compass compass, long lookedAt) {}

    /** The compass of the activity's latest map; empty before the first. */
    public Optional<Compass> find(long activityId) {
        var key = new Key(Tenancy.organisation(), activityId);
        Held there = held.getIfPresent(key);
        if (there == null || System.nanoTime() - there.lookedAt() >= fresh.toNanos()) {
            there = lookAgain(activityId, there);
            held.put(key, there);
        }
        return Optional.ofNullable(there.compass());
    }

    private Held lookAgain(long activityId, @Nullable Held before) {
        long now = System.nanoTime();
        return repository
                .find(activityId, before == null ? 0 : before.version())
                .map(row -> row.compass() == null && before != null
                        ? new Held(before.version(), before.compass(), now)
                        : new Held(row.version(), row.compass() == null ? null : read(row.compass()), now))
                .orElse(new Held(0, null, now));
    }

    /** Keeps the compass as the activity's latest, in the transaction at hand. */
    public void keep(long activityId, long version, Compass compass) {
        var bytes = new ByteArrayOutputStream();
        try {
            compass.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        repository.put(activityId, version, bytes.toByteArray());
    }

    private static Compass read(byte[] bytes) {
        try {
            return Compass.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
