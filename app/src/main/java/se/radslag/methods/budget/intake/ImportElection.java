package se.radslag.methods.budget.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.PastDialogues;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Messages;
import se.radslag.methods.budget.count.BallotRepository;
import se.radslag.methods.budget.count.CountBallots;
import se.radslag.methods.budget.count.SealedBallot;
import se.radslag.methods.budget.round.BudgetRound;

/** Makes a finished round of an election held elsewhere: all of it with its count, or nothing. */
@UseCase
public class ImportElection {

    private static final int BATCH = 1000;

    private final PastDialogues dialogues;
    private final IntakeRepository rounds;
    private final BallotRepository ballots;
    private final CountBallots count;
    private final Messages messages;
    private final Clock clock;
    private final Audit audit;

    ImportElection(
            PastDialogues dialogues,
            IntakeRepository rounds,
            BallotRepository ballots,
            CountBallots count,
            Messages messages,
            Clock clock,
            Audit audit) {
        this.dialogues = dialogues;
        this.rounds = rounds;
        this.ballots = ballots;
        this.count = count;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * How to count what came.
     *
     * @param rule in the words of the command line, as the others
     */
    public record How(String rule, String utility, String completion, String ties) {}

    /**
     * Takes the election in and returns the activity of its round.
     *
     * @throws IllegalArgumentException where it cannot be counted so; nothing is stored then
     */
    public Activity of(PastElection election, How how) {
        LocalDate[] days = election.days(LocalDate.ofInstant(clock.instant(), Frame.ZONE));
        Activity activity = dialogues.add(new PastDialogues.Past(
                election.title(),
                messages.text(Messages.SWEDISH, "intake.budget.lead", election.origin()),
                messages.text(Messages.SWEDISH, "intake.budget.phase"),
                messages.text(Messages.SWEDISH, "intake.budget.activity"),
                BudgetRound.METHOD,
                Level.CODECIDE,
                days[0],
                days[1]));
        rounds.addRound(activity, election.round(), how, messages.text(Messages.SWEDISH, "intake.budget.pot"));
        ballots.addClosure(activity.id(), election.voters());
        var batch = new ArrayList<SealedBallot>(BATCH);
        election.each(ballot -> {
            batch.add(ballot);
            if (batch.size() == BATCH) {
                flush(activity, batch);
            }
        });
        flush(activity, batch);
        audit.record("budget.imported", "activity/" + activity.id(), Map.of("voters", election.voters()));
        count.of(activity.id());
        return activity;
    }

    private void flush(Activity activity, List<SealedBallot> batch) {
        if (!batch.isEmpty()) {
            ballots.addAll(activity.id(), batch);
            batch.clear();
        }
    }
}
