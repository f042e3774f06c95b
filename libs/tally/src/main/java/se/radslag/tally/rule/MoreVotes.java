package se.radslag.tally.rule;

import java.util.stream.IntStream;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;

/** An election as it would be with more voters who list one project alone. */
final class MoreVotes {

    private MoreVotes() {}

    static Election of(Election election, int project, long more) {
        Ballots ballots = election.ballots();
        var all = new Ballots.Builder(ballots.type()).pointDecimals(ballots.pointDecimals());
        for (int voter = 0; voter < ballots.voters(); voter++) {
            int ballot = ballots.ballotOf(voter);
            int[] listed = ballots.projects(ballot);
            long[] points = IntStream.range(ballots.start(ballot), ballots.start(ballot + 1))
                    .mapToLong(ballots::points)
                    .toArray();
            all.add(listed, ballots.hasPoints() ? points : null, listed.length);
        }
        long most = IntStream.range(0, ballots.entries())
                .mapToLong(ballots::points)
                .max()
                .orElse(1);
        for (long voter = 0; voter < more; voter++) {
            all.add(new int[] {project}, ballots.hasPoints() ? new long[] {most} : null, 1);
        }
        return new Election(election.budget(), election.projects(), all.build());
    }
}
