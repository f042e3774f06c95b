package se.radslag.methods.budget.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.desk.PaperCode;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.EligibilityCheck.Asker;
import se.radslag.foundation.web.Assurance;
import se.radslag.methods.budget.paper.PaperRepository.Outcome;
import se.radslag.methods.budget.vote.Ballot;
import se.radslag.methods.budget.vote.BallotBox;
import se.radslag.methods.budget.vote.Cast;
import se.radslag.methods.budget.vote.VoteChannel;

/** Takes down what one of the staff reads on a paper, and settles the paper once two have read the same. */
@UseCase
public class ReadPaper {

    private final PaperRepository papers;
    private final BallotBox box;
    private final Audit audit;

    ReadPaper(PaperRepository papers, BallotBox box, Audit audit) {
        this.papers = papers;
        this.box = box;
        this.audit = audit;
    }

    /**
     * What somebody read on the paper of a code.
     *
     * @param ballot null where the paper says nothing that can be counted
     * @param sure whether a third reader, with whom neither of the others agrees, has looked again
     */
    record Reading(
            long activityId, PaperCode code, @Nullable Ballot ballot, long reader, boolean sure) {}

    /** What came of a reading. */
    sealed interface Result {
        /** Another has to read it. */
        record First(int number) implements Result {}

        /** The second read something else: a third has to. */
        record Differs(int number) implements Result {}

        /** The third agrees with neither, and has to look again. */
        record Alone() implements Result {}

        record Settled(int number, Outcome outcome) implements Result {}

        /** It was settled before. */
        record SettledBefore(int number, Outcome outcome) implements Result {}

        /** The same person has read it before. */
        record OnceOnly(int number) implements Result {}

        /** No paper of this round has such a code. */
        record Unknown() implements Result {}

        record NotNow(String reasonKey, Object... arguments) implements Result {}
    }

    Result of(Reading reading) {
        if (!box.keepOpen(reading.activityId())) {
            return new Result.NotNow("vote.not-open");
        }
        Optional<PaperRepository.Paper> found =
                papers.hold(reading.activityId(), reading.code().hash(Tenancy.organisation()));
        if (found.isEmpty()) {
            return new Result.Unknown();
        }
        PaperRepository.Paper paper = found.get();
        if (paper.outcome() != null) {
            return new Result.SettledBefore(paper.number(), paper.outcome());
        }
        List<PaperRepository.Entry> entries = papers.listEntries(paper.id());
        if (entries.stream().anyMatch(entry -> entry.enteredBy() == reading.reader())) {
            return new Result.OnceOnly(paper.number());
        }
        if (entries.stream().anyMatch(entry -> Objects.equals(entry.ballot(), reading.ballot()))) {
            return settle(paper, reading);
        }
        if (entries.size() >= 2) {
            return reading.sure() ? settle(paper, reading) : new Result.Alone();
        }
        papers.addEntry(paper.id(), new PaperRepository.Entry(reading.reader(), reading.ballot()));
        audit.record("budget.paper-read", "paper/" + paper.id());
        return entries.isEmpty() ? new Result.First(paper.number()) : new Result.Differs(paper.number());
    }

    private Result settle(PaperRepository.Paper paper, Reading reading) {
        Ballot ballot = reading.ballot();
        if (ballot == null) {
            return settled(paper, Outcome.INVALID);
        }
        var wish = new BallotBox.Wish(
                new Actor(Optional.of(reading.reader()), Optional.of(paper.personId())),
                new Asker(paper.personId(), Assurance.STRONG),
                reading.activityId(),
                VoteChannel.PAPER,
                ballot);
        return switch (box.put(List.of(wish)).getFirst()) {
            case Cast.Stored _ -> settled(paper, Outcome.COUNTED);
            case Cast.VotedAlready() -> settled(paper, Outcome.VOTED_ALREADY);
            case Cast.NotNow(String reasonKey, Object[] arguments) -> new Result.NotNow(reasonKey, arguments);
            case Cast.Untold _ -> new Result.NotNow("paper.untold");
            case Cast.Missing() -> new Result.NotNow("vote.not-open");
        };
    }

    private Result settled(PaperRepository.Paper paper, Outcome outcome) {
        papers.settle(paper.id(), outcome);
        audit.record("budget.paper-settled", "paper/" + paper.id(), Map.of("outcome", outcome.name()));
        return new Result.Settled(paper.number(), outcome);
    }
}
