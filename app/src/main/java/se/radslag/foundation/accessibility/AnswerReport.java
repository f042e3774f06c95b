package se.radslag.foundation.accessibility;

import java.time.Clock;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.openness.Audit;

/** Answers a report, and writes to whoever left an address. */
@UseCase
class AnswerReport {

    private final AccessibilityRepository repository;
    private final Postbox postbox;
    private final Audit audit;
    private final Clock clock;

    AnswerReport(AccessibilityRepository repository, Postbox postbox, Audit audit, Clock clock) {
        this.repository = repository;
        this.postbox = postbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers the report; nothing happens if somebody has already.
     *
     * @param subject of the letter
     * @param body of the letter, the answer in it
     */
    void of(Report report, String answer, String subject, String body, long by) {
        if (!repository.answer(report.id(), answer, by, clock.instant())) {
            return;
        }
        if (report.email() != null) {
            postbox.postTo(report.email(), subject, body);
        }
        audit.record("accessibility.answered", "accessibility-report/" + report.id());
    }
}
