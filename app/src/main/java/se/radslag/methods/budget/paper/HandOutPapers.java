package se.radslag.methods.budget.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.desk.PaperCode;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.vote.BallotBox;
import se.radslag.methods.budget.vote.VoteRepository;

/** Makes papers, each with a code of its own that is known only here and now. */
@UseCase
public class HandOutPapers {

    /** How many are made at a time. */
    static final int MOST = 500;

    private final PaperRepository papers;
    private final VoteRepository votes;
    private final BallotBox box;
    private final Audit audit;
    private final Clock clock;

    HandOutPapers(PaperRepository papers, VoteRepository votes, BallotBox box, Audit audit, Clock clock) {
        this.papers = papers;
        this.votes = votes;
        this.box = box;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A paper as it is printed.
     *
     * @param name of the voter, on the part that is torn off
     */
    public record Printed(int number, String code, String name) {}

    /**
     * Papers for at most {@link #MOST} of those on the list who have not voted; empty when all of them have theirs, and
     * while the vote is not open.
     *
     * @param renew makes new ones also for those whose papers are not settled; their earlier papers count no more
     */
    List<Printed> toList(long activityId, long listId, boolean renew, long by) {
        if (!box.keepOpen(activityId)) {
            return List.of();
        }
        papers.lockNumbers(activityId);
        return print(activityId, papers.listRecipients(activityId, listId, renew, MOST), by);
    }

    /** A paper for one person, in place of an earlier one; empty if they have voted, or the vote is not open. */
    List<Printed> toPerson(long activityId, long personId, String name, long by) {
        if (!box.keepOpen(activityId) || votes.hasVoted(activityId, personId)) {
            return List.of();
        }
        papers.lockNumbers(activityId);
        return print(activityId, List.of(new PaperRepository.Recipient(personId, name)), by);
    }

    private List<Printed> print(long activityId, List<PaperRepository.Recipient> recipients, long by) {
        if (recipients.isEmpty()) {
            return List.of();
        }
        List<PaperCode> codes =
                Stream.generate(PaperCode::fresh).limit(recipients.size()).toList();
        Map<Long, Integer> numbers = papers.addPapers(
                activityId,
                recipients.stream().map(PaperRepository.Recipient::id).toList(),
                codes.stream().map(code -> code.hash(Tenancy.organisation())).toList(),
                by,
                LocalDate.ofInstant(clock.instant(), Frame.ZONE));
        var printed = new ArrayList<Printed>();
        for (int i = 0; i < recipients.size(); i++) {
            Integer number = numbers.get(recipients.get(i).id());
            if (number != null) {
                printed.add(new Printed(
                        number, codes.get(i).toString(), recipients.get(i).name()));
            }
        }
        audit.record("budget.papers-made", "activity/" + activityId, Map.of("papers", printed.size()));
        return List.copyOf(printed);
    }
}
