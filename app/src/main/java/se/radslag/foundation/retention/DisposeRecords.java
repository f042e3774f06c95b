package se.radslag.foundation.retention;

import java.time.Instant;
import java.util.Map;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Removes one batch of a kind of records, and writes in the disposal log what it removed. */
@UseCase
class DisposeRecords {

    private static final int BATCH = 1_000;

    private final RetentionRepository log;
    private final Audit audit;

    DisposeRecords(RetentionRepository log, Audit audit) {
        this.log = log;
        this.audit = audit;
    }

    /**
     * Removes a batch in a transaction of its own, so that no lock is held for long.
     *
     * @param run when the run began that the batch is part of
     * @return whether more may be due
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean batch(Disposable kind, Instant run, Instant before, int days) {
        int removed = kind.dispose(before, BATCH);
        if (removed > 0) {
            log.log(kind.key(), run, removed, before, days);
            audit.record(
                    "retention.disposed",
                    "retention/" + kind.key(),
                    Map.of("records", removed, "upTo", before.toString(), "days", days));
        }
        return removed == BATCH;
    }
}
