package se.radslag.outcome.steering.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Measured;
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.GoalRepository;
import se.radslag.outcome.steering.Measure;
import se.radslag.outcome.steering.MeasureRepository;

/** Puts together what the page of a state report shows. */
@Component
class ShowReport {

    private static final int MOST_GOALS = 500;

    private final ReportRepository reports;
    private final Snapshots snapshots;
    private final MeasureRepository measures;
    private final GoalRepository goals;
    private final Courses courses;

    ShowReport(
            ReportRepository reports,
            Snapshots snapshots,
            MeasureRepository measures,
            GoalRepository goals,
            Courses courses) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.measures = measures;
        this.goals = goals;
        this.courses = courses;
    }

    ReportPage of(Report report) {
        List<Finding> findings = reports.listFindings(report.id());
        List<ReportPage.Priority> priorities = reports.listPriorities(report.id());
        Map<Long, List<Measure>> following =
                measures
                        .listOfPriorities(
                                priorities.stream().map(ReportPage.Priority::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(measure -> Objects.requireNonNull(measure.priorityId())));
        List<Goal> all = following.isEmpty() ? List.of() : goals.list(MOST_GOALS);
        Set<Long> published =
                all.stream().filter(Goal::isPublished).map(Goal::id).collect(Collectors.toSet());
        return new ReportPage(
                report,
                findings,
                changed(findings),
                sourceKeys(findings),
                courses.home().map(Measured.Place::title).orElse(null),
                priorities,
                following,
                all.stream().collect(Collectors.toMap(Goal::id, Goal::title)),
                published);
    }

    private Map<String, String> sourceKeys(List<Finding> findings) {
        Set<String> published = findings.stream()
                .map(Finding::published)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return courses.measures(published).values().stream()
                .collect(Collectors.toMap(Measured.Measure::id, Measured.Measure::sourceKey));
    }

    /** What the indicators among the findings say now, where that is something else. */
    private Map<Long, Snapshot> changed(List<Finding> findings) {
        var changed = new HashMap<Long, Snapshot>();
        Map<Long, Snapshot> now = snapshots.of(
                findings.stream().filter(finding -> !finding.isDialogue()).toList());
        for (Finding finding : findings) {
            Snapshot snapshot = now.get(finding.id());
            if (snapshot != null && snapshot.figure() != null && differs(finding, snapshot)) {
                changed.put(finding.id(), snapshot);
            }
        }
        return changed;
    }

    private static boolean differs(Finding finding, Snapshot snapshot) {
        return finding.figure() == null
                || Objects.requireNonNull(snapshot.figure()).compareTo(finding.figure()) != 0
                || !Objects.equals(finding.year(), snapshot.year());
    }
}
