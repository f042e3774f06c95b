package se.radslag.methods.opinion.map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.Tenancy;

/** What the latest map of a conversation tells, at most a few seconds old. */
@Component
public class LatestFindings {

    private static final int MOST = 50;

    private final LoadingCache<Key, Optional<Snapshot>> latest;

    LatestFindings(SnapshotRepository snapshots, @Value("${radslag.opinion.fresh:3s}") Duration fresh) {
        this.latest = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(fresh)
                .build(key -> snapshots.findLatest(key.activity()));
    }

    private record Key(long organisation, long activity) {}

    /** Empty while there is no map. */
    public Optional<Findings> of(long activityId) {
        return snapshot(activityId).map(Snapshot::findings);
    }

    Optional<Snapshot> snapshot(long activityId) {
        return latest.get(new Key(Tenancy.organisation(), activityId));
    }
}
