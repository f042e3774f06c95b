package se.radslag.methods.opinion.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** Makes forms of the statements that are voted on today, each with a number of its own. */
@UseCase
class PrintForms {

    /** How many are made at a time. */
    static final int MOST = 200;

    private final InterviewRepository interviews;
    private final StatementRepository statements;
    private final Clock clock;
    private final Audit audit;

    PrintForms(InterviewRepository interviews, StatementRepository statements, Clock clock, Audit audit) {
        this.interviews = interviews;
        this.statements = statements;
        this.clock = clock;
        this.audit = audit;
    }

    /** Makes so many and returns the number of the first. */
    int of(Activity activity, int count, long personId) {
        List<Long> shown =
                statements.listShown(activity.id()).stream().map(Statement::id).toList();
        int first = interviews.addPapers(
                activity.id(), count, shown, personId, LocalDate.ofInstant(clock.instant(), Frame.ZONE));
        audit.record("opinion.forms-printed", "activity/" + activity.id(), Map.of("first", first, "forms", count));
        return first;
    }
}
