package se.radslag.methods.opinion.map;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;

/** The votes of a conversation, as the library wants them. */
@Component
class GivenVotes {

    private final SnapshotRepository snapshots;

    GivenVotes(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    /** The votes that have come up to the moment; those that were changed since are missing. */
    Votes of(long activityId, Instant until) {
        var votes = Votes.builder();
        snapshots.votes(
                activityId,
                until,
                given -> votes.add(given.participantId(), given.statementId(), Vote.of(given.vote()), 0));
        return votes.build();
    }

    /** All votes. */
    Votes of(long activityId) {
        return of(activityId, Instant.parse("9999-12-31T00:00:00Z"));
    }
}
