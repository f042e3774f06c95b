package se.radslag.methods.budget.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.NotFound;

/** Puts the ballots of many invented voters in the box at once, for a demo. Nobody's right to vote is asked for. */
@UseCase
public class CastMany {

    private final BallotPapers papers;
    private final BallotBox box;
    private final Audit audit;

    CastMany(BallotPapers papers, BallotBox box, Audit audit) {
        this.papers = papers;
        this.box = box;
        this.audit = audit;
    }

    /**
     * An invented voter.
     *
     * @param marks what stands on their paper
     * @param day on which they vote
     */
    public record Voter(long personId, VoteChannel channel, Marks marks, LocalDate day) {}

    /**
     * Stores the ballots of those who have not voted yet; each voter may come once.
     *
     * @return how many were stored
     * @throws NotFound if the vote is not open
     * @throws IllegalArgumentException if marks are no ballot
     */
    public int of(long activityId, List<Voter> voters) {
        BallotPaper paper = papers.find(activityId).orElseThrow(NotFound::new);
        int stored = box.load(
                activityId,
                voters.stream()
                        .map(voter -> new BallotBox.Loaded(
                                voter.personId(), voter.channel(), voter.day(), ballot(paper, voter.marks())))
                        .toList());
        audit.record("budget.ballots-loaded", "activity/" + activityId, Map.of("ballots", stored));
        return stored;
    }

    private static Ballot ballot(BallotPaper paper, Marks marks) {
        return switch (paper.read(marks)) {
            case BallotPaper.Reading.Valid(Ballot ballot) -> ballot;
            case BallotPaper.Reading.Faulty(List<BallotPaper.Fault> faults) ->
                throw new IllegalArgumentException(faults.getFirst().key());
        };
    }
}
