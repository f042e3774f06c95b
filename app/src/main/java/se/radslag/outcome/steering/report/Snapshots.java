package se.radslag.outcome.steering.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Measured;
import se.radslag.dialogue.evaluation.Satisfaction;
import se.radslag.outcome.steering.Course;
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.GaugeRepository;
import se.radslag.outcome.steering.Reading;

/** Takes the figures of what a report rests on, as they are now. */
@Component
class Snapshots {

    private final GaugeRepository gauges;
    private final Courses courses;
    private final ReportRepository reports;
    private final Satisfaction satisfaction;

    Snapshots(GaugeRepository gauges, Courses courses, ReportRepository reports, Satisfaction satisfaction) {
        this.gauges = gauges;
        this.courses = courses;
        this.reports = reports;
        this.satisfaction = satisfaction;
    }

    /** Of an indicator of a goal; empty if there is none of the id. */
    Optional<Snapshot> ofGauge(long gaugeId) {
        return courses.of(gauges.findAll(List.of(gaugeId))).stream()
                .map(Snapshots::of)
                .findFirst();
    }

    /** Of an indicator that others publish; empty if there is none of the id. */
    Optional<Snapshot> ofKnown(String id) {
        return Optional.ofNullable(courses.measures(List.of(id)).get(id))
                .map(measure -> of(measure, courses.published(List.of(id)).getOrDefault(id, List.of())));
    }

    /** Of a published dialogue; empty if there is none of the id. */
    Optional<Snapshot> ofDialogue(long dialogueId) {
        List<Long> ids = List.of(dialogueId);
        Long again = satisfaction.again(ids).get(dialogueId);
        return reports.listTallies(ids).stream().map(tally -> of(tally, again)).findFirst();
    }

    /** Of each finding, by its id; those that are gone are left out. It asks as often for many as for one. */
    Map<Long, Snapshot> of(List<Finding> findings) {
        var found = new HashMap<Long, Snapshot>();
        List<Long> gaugeIds =
                findings.stream().map(Finding::gaugeId).filter(Objects::nonNull).toList();
        var byGauge = new HashMap<Long, Snapshot>();
        courses.of(gauges.findAll(gaugeIds))
                .forEach(course -> byGauge.put(course.gauge().id(), of(course)));
        List<String> ids =
                findings.stream().map(Finding::known).filter(Objects::nonNull).toList();
        Map<String, Measured.Measure> measures = courses.measures(ids);
        Map<String, List<Reading>> published = courses.published(ids);
        List<Long> dialogueIds = findings.stream()
                .map(Finding::dialogueId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, Long> again = satisfaction.again(dialogueIds);
        var byDialogue = new HashMap<Long, Snapshot>();
        reports.listTallies(dialogueIds)
                .forEach(tally -> byDialogue.put(tally.dialogueId(), of(tally, again.get(tally.dialogueId()))));
        for (Finding finding : findings) {
            Snapshot snapshot = null;
            if (finding.gaugeId() != null) {
                snapshot = byGauge.get(Objects.requireNonNull(finding.gaugeId()));
            } else if (finding.dialogueId() != null) {
                snapshot = byDialogue.get(Objects.requireNonNull(finding.dialogueId()));
            } else if (finding.known() != null && measures.containsKey(finding.known())) {
                snapshot = of(
                        Objects.requireNonNull(measures.get(finding.known())),
                        published.getOrDefault(finding.known(), List.of()));
            }
            if (snapshot != null) {
                found.put(finding.id(), snapshot);
            }
        }
        return found;
    }

    private static Snapshot of(Course course) {
        return figures(course.gauge().name(), course.gauge().unit(), course.readings());
    }

    private static Snapshot of(Measured.Measure measure, List<Reading> readings) {
        return figures(measure.title(), measure.unit(), readings);
    }

    private static Snapshot figures(String name, String unit, List<Reading> readings) {
        Reading latest = readings.isEmpty() ? null : readings.getLast();
        Reading earlier = readings.size() < 2 ? null : readings.get(readings.size() - 2);
        return new Snapshot(
                name, unit, value(latest), year(latest), value(earlier), year(earlier), null, null, null, null);
    }

    private static @Nullable BigDecimal value(@Nullable Reading reading) {
        return reading == null ? null : reading.value();
    }

    private static @Nullable Integer year(@Nullable Reading reading) {
        return reading == null ? null : Integer.valueOf(reading.year());
    }

    private static Snapshot of(ReportRepository.Tally tally, @Nullable Long again) {
        return new Snapshot(
                tally.title(),
                "",
                null,
                null,
                null,
                null,
                tally.participants(),
                tally.contributions(),
                tally.answered(),
                again == null ? null : Integer.valueOf(again.intValue()));
    }
}
