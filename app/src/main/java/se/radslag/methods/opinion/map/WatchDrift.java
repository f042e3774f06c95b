package se.radslag.methods.opinion.map;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.opinionmap.Drift;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;
import se.radslag.opinionmap.Votes;

/**
 * Notes, each time that a tenth more votes have come, how much the latest tenth of all has changed the map. The map
 * without them is made anew from the votes by their time, so that nothing needs to be kept of where people stood; votes
 * that were changed since are missing in it.
 */
@Component
class WatchDrift {

    /** With fewer votes every map is young. */
    private static final int LEAST = 100;

    private static final int PARTS = 10;

    private final DriftRepository drifts;
    private final SnapshotRepository snapshots;
    private final GivenVotes votes;

    WatchDrift(DriftRepository drifts, SnapshotRepository snapshots, GivenVotes votes) {
        this.drifts = drifts;
        this.snapshots = snapshots;
        this.votes = votes;
    }

    void of(long activityId, OpinionMap map) {
        int all = map.votes().size();
        int noted = drifts.findVotes(activityId).orElse(0);
        if (all < LEAST || all - noted < noted / PARTS || all == noted) {
            return;
        }
        Optional<Instant> moment = snapshots.findMoment(activityId, all / PARTS);
        if (moment.isEmpty()) {
            return;
        }
        Votes before = votes.of(activityId, moment.get());
        // Votes from a file have one time together, and there is no map without the latest of them.
        if (before.size() < all && before.size() >= all / 2) {
            drifts.add(
                    activityId,
                    map.votes().people(),
                    all,
                    Drift.between(OpinionMap.of(before, Options.standard(), map.labels()), map));
        }
    }
}
