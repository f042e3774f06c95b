package se.radslag.outcome.decision.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Plans meetings, puts them right and cancels them. */
@UseCase
class KeepCalendar {

    private final CalendarRepository calendar;
    private final SubmissionRepository submissions;
    private final Audit audit;

    KeepCalendar(CalendarRepository calendar, SubmissionRepository submissions, Audit audit) {
        this.calendar = calendar;
        this.submissions = submissions;
        this.audit = audit;
    }

    /**
     * Plans a meeting; false if the body has one at that time already.
     *
     * @param once the form's own random word
     */
    boolean plan(UUID once, MeetingForm.Draft draft) {
        if (submissions.claim(once).isPresent()) {
            return true;
        }
        Optional<Long> id = calendar.add(draft, Actor.current().orElse(null));
        if (id.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        submissions.settle(once, CalendarWorkController.PATH);
        audit.record(
                "meeting.planned",
                "meeting/" + id.get(),
                Map.of("day", draft.heldOn().toString()));
        return true;
    }

    /** Puts a meeting right; false if somebody else has since it was read, or the time is taken. */
    boolean edit(long meetingId, int version, MeetingForm.Draft draft) {
        boolean edited =
                calendar.edit(meetingId, version, draft, Actor.current().orElse(null));
        if (edited) {
            audit.record("meeting.edited", "meeting/" + meetingId, Map.of("version", version + 1));
        }
        return edited;
    }

    void cancel(long meetingId, String reason) {
        if (calendar.cancel(meetingId, reason, Actor.current().orElse(null))) {
            audit.record("meeting.cancelled", "meeting/" + meetingId);
        }
    }
}
