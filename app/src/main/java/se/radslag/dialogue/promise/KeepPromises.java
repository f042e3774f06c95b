package se.radslag.dialogue.promise;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Keeps the organisation's principles and promises, and who answers for dialogue. */
@UseCase
public class KeepPromises {

    private static final String PAGE = "/arbete/principer";

    private final PromiseRepository promises;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Clock clock;

    KeepPromises(PromiseRepository promises, SubmissionRepository submissions, Audit audit, Clock clock) {
        this.promises = promises;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an article, last among its kind; a form sent twice adds one. */
    public void add(Draft draft, UUID once) {
        Optional<String> earlier = submissions.claim(once);
        if (earlier.isPresent()) {
            return;
        }
        long id = promises.add(draft, Actor.current().orElse(null), clock.instant());
        submissions.settle(once, PAGE);
        audit.record("promise.added", "promise/" + id);
    }

    /** Changes an article; false if somebody else changed it since it was read. */
    boolean edit(long id, int version, Draft draft) {
        boolean edited = promises.edit(id, version, draft, Actor.current().orElse(null), clock.instant());
        if (edited) {
            audit.record("promise.edited", "promise/" + id);
        }
        return edited;
    }

    void raise(long id) {
        if (promises.raise(id)) {
            audit.record("promise.raised", "promise/" + id);
        }
    }

    void withdraw(long id, String reason) {
        if (promises.withdraw(id, reason, Actor.current().orElse(null), clock.instant())) {
            audit.record("promise.withdrawn", "promise/" + id);
        }
    }

    /** Tells who answers for dialogue. */
    public void tell(Responsibility responsibility) {
        promises.replace(responsibility);
        audit.record("promise.responsibility-told", "organisation");
    }
}
