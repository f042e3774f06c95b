package se.radslag.methods.opinion.map;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;
import se.radslag.methods.opinion.compass.Compasses;
import se.radslag.opinionmap.Labels;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;
import tools.jackson.databind.json.JsonMapper;

/** Computes the maps of conversations that have new votes. The same votes give the same map, on whichever server. */
@Component
public class KeepMaps implements Chore {

    private final SnapshotRepository snapshots;
    private final GivenVotes votes;
    private final Compasses compasses;
    private final WatchDrift drift;
    private final JsonMapper json;

    KeepMaps(SnapshotRepository snapshots, GivenVotes votes, Compasses compasses, WatchDrift drift, JsonMapper json) {
        this.snapshots = snapshots;
        this.votes = votes;
        this.compasses = compasses;
        this.drift = drift;
        this.json = json;
    }

    @Override
    public String name() {
        return "opinion.keep-maps";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        for (SnapshotRepository.Stale stale : snapshots.listStale()) {
            Labels letters = snapshots
                    .findLatest(stale.activityId())
                    .map(snapshot -> snapshot.findings().labels())
                    .orElse(Labels.NONE);
            OpinionMap map = OpinionMap.of(votes.of(stale.activityId()), Options.standard(), letters);
            long id = snapshots.add(
                    stale.activityId(),
                    stale.state(),
                    json.writeValueAsString(Findings.of(map)),
                    json.writeValueAsString(Reason.of(map)));
            compasses.keep(stale.activityId(), id, map.compass());
            drift.of(stale.activityId(), map);
        }
    }
}
