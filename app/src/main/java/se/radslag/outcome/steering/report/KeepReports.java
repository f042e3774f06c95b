package se.radslag.outcome.steering.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Writes state reports, chooses what they rest on, sets priorities and publishes them. */
@UseCase
class KeepReports {

    private final ReportRepository reports;
    private final Snapshots snapshots;
    private final SubmissionRepository submissions;
    private final Audit audit;

    KeepReports(ReportRepository reports, Snapshots snapshots, SubmissionRepository submissions, Audit audit) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** Opens a report and returns the path of its page in the workbench; a form sent twice opens one. */
    String open(UUID once, String title, String text) {
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return before.get();
        }
        long id = reports.add(title, text, Actor.current().orElse(null));
        String path = "/arbete/lagesbilder/" + id;
        submissions.settle(once, path);
        audit.record("state-report.opened", "state-report/" + id);
        return path;
    }

    /** Puts another wording in force; false if somebody else has since it was read. */
    boolean edit(long reportId, int version, String title, String text) {
        boolean edited =
                reports.edit(reportId, version, title, text, Actor.current().orElse(null));
        if (edited) {
            audit.record("state-report.edited", "state-report/" + reportId, Map.of("version", version + 1));
        }
        return edited;
    }

    /** Chooses one of the three: an indicator of a goal, one that others publish, or a dialogue. */
    void choose(
            Report report,
            @Nullable Long gaugeId,
            @Nullable String known,
            @Nullable Long dialogueId,
            Snapshot snapshot,
            String comment) {
        long id = reports.addFinding(
                report.id(),
                gaugeId,
                known,
                dialogueId,
                snapshot,
                comment,
                Actor.current().orElse(null));
        audit.record("state-report.finding-chosen", "state-report/" + report.id(), Map.of("finding", id));
    }

    void leaveOut(Report report, long findingId) {
        if (reports.removeFinding(report.id(), findingId)) {
            audit.record("state-report.finding-left-out", "state-report/" + report.id(), Map.of("finding", findingId));
        }
    }

    /** Sets a priority; a form sent twice sets one. */
    void prioritise(UUID once, Report report, String title, String reason) {
        if (submissions.claim(once).isPresent()) {
            return;
        }
        long id =
                reports.addPriority(report.id(), title, reason, Actor.current().orElse(null));
        submissions.settle(once, report.workPath());
        audit.record("state-report.prioritised", "state-report/" + report.id(), Map.of("priority", id));
    }

    /** Lets everyone read it, with the figures as they are now. */
    void publish(Report report) {
        if (!reports.publish(report.id(), Actor.current().orElse(null))) {
            return;
        }
        List<Finding> findings = reports.listFindings(report.id());
        snapshots.of(findings).forEach(reports::refresh);
        audit.record("state-report.published", "state-report/" + report.id(), Map.of("findings", findings.size()));
    }
}
