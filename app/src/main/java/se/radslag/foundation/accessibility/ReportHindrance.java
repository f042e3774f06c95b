package se.radslag.foundation.accessibility;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Takes down what is in a visitor's way. */
@UseCase
class ReportHindrance {

    private final AccessibilityRepository repository;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Clock clock;

    ReportHindrance(AccessibilityRepository repository, SubmissionRepository submissions, Audit audit, Clock clock) {
        this.repository = repository;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the report once, however many times the form is sent. */
    void of(UUID once, String page, String text, @Nullable String email, @Nullable Long personId) {
        if (submissions.claim(once).isPresent()) {
            return;
        }
        long id = repository.addReport(page, text, email, personId, clock.instant());
        audit.record("accessibility.reported", "accessibility-report/" + id);
    }
}
