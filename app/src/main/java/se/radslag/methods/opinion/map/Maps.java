package se.radslag.methods.opinion.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.database.Tenancy;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;

/**
 * The maps that this server has at hand to place people on. One that is not at hand is made in the background: the same
 * votes give the same map on every server.
 */
@Component
class Maps {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final GivenVotes votes;
    private final TransactionTemplate transaction;
    private final Cache<Key, CompletableFuture<OpinionMap>> made =
            Caffeine.newBuilder().maximumSize(8).expireAfterAccess(LIFE).build();

    Maps(GivenVotes votes, TransactionTemplate transaction) {
        this.votes = votes;
        this.transaction = transaction;
    }

    private record Key(long organisation, long snapshot) {}

    /** The map of the snapshot if it is at hand; otherwise it is on its way, and will be in some seconds. */
    Optional<OpinionMap> find(Snapshot snapshot) {
        long organisation = Tenancy.organisation();
        CompletableFuture<OpinionMap> map = made.get(
                new Key(organisation, snapshot.id()),
                key -> CompletableFuture.supplyAsync(
                        () -> make(organisation, snapshot), Executors.newVirtualThreadPerTaskExecutor()));
        return map.isCompletedExceptionally() ? Optional.empty() : Optional.ofNullable(map.getNow(null));
    }

    private OpinionMap make(long organisation, Snapshot snapshot) {
        try {
            return Tenancy.in(
                    organisation,
                    () -> transaction.execute(status -> OpinionMap.of(
                            votes.of(snapshot.activityId()),
                            Options.standard(),
                            snapshot.findings().labels())));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
