package se.radslag.foundation.events;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.openness.Audit;
import se.radslag.testing.Town;

/** Listens in the tests, and fails the first time where it is told to. */
abstract class Ear implements Listener<BellRang> {

    private final Audit audit;
    private final Map<Long, BlockingQueue<Long>> heard = new ConcurrentHashMap<>();
    private final Set<Long> deafOnceTo = ConcurrentHashMap.newKeySet();

    private Ear(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Class<BellRang> type() {
        return BellRang.class;
    }

    @Override
    public void on(BellRang event) {
        audit.record("bell.heard", "bell/" + event.bell());
        if (deafOnceTo.remove(event.bell())) {
            throw new IllegalStateException("deaf on purpose");
        }
        BlockingQueue<Long> here = in(Tenancy.organisation());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                here.add(event.bell());
            }
        });
    }

    void failOnceAt(long bell) {
        deafOnceTo.add(bell);
    }

    /** The next bell that is heard in the town, or null if none is within the time. */
    @Nullable
    Long next(Town town, Duration most) throws InterruptedException {
        return in(town.id()).poll(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    private BlockingQueue<Long> in(long organisation) {
        return heard.computeIfAbsent(organisation, id -> new LinkedBlockingQueue<>());
    }

    @Component
    static class Left extends Ear {
        Left(Audit audit) {
            super(audit);
        }

        @Override
        public String name() {
            return "test.left-ear";
        }
    }

    @Component
    static class Right extends Ear {
        Right(Audit audit) {
            super(audit);
        }

        @Override
        public String name() {
            return "test.right-ear";
        }
    }
}
