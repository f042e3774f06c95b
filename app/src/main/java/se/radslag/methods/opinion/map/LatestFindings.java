package se.radslag.methods.opinion.map;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the latest map of a conversation tells, for other rooms of the method. */
@Component
public class LatestFindings {

    private final SnapshotRepository snapshots;

    LatestFindings(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    /** Empty while there is no map. */
    public Optional<Findings> of(long activityId) {
        return snapshots.findLatest(activityId).map(Snapshot::findings);
    }
}
