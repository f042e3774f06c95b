package se.radslag.methods.opinion.map;

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

    Votes of(long activityId) {
        var votes = Votes.builder();
        snapshots.votes(
                activityId, given -> votes.add(given.participantId(), given.statementId(), Vote.of(given.vote()), 0));
        return votes.build();
    }
}
