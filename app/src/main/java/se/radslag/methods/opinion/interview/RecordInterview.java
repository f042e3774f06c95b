package se.radslag.methods.opinion.interview;

import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.interview.InterviewRepository.Draft;

/** Writes an interview down, so that it can be looked through and changed before it counts. */
@UseCase
public class RecordInterview {

    private final InterviewRepository interviews;
    private final Audit audit;

    RecordInterview(InterviewRepository interviews, Audit audit) {
        this.interviews = interviews;
        this.audit = audit;
    }

    /** Adds it and returns its id. */
    public long add(Activity activity, Draft draft, long personId) {
        long id = interviews.add(activity.id(), draft, personId);
        audit.record(
                "opinion.interview-recorded",
                "interview/" + id,
                Map.of("channel", draft.channel(), "people", draft.people()));
        return id;
    }

    /** Changes it; false, and nothing is done, if it counts already, or was changed since the version. */
    boolean change(Interview interview, int version, Draft draft) {
        if (!interviews.change(interview.id(), version, draft)) {
            return false;
        }
        audit.record("opinion.interview-changed", "interview/" + interview.id());
        return true;
    }
}
