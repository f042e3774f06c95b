package se.radslag.outcome.steering.work;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;
import se.radslag.outcome.steering.Gauge;
import se.radslag.outcome.steering.GaugeRepository;

/** Chooses what measures goals, and enters values. */
@UseCase
class KeepGauges {

    private final GaugeRepository gauges;
    private final SubmissionRepository submissions;
    private final Audit audit;

    KeepGauges(GaugeRepository gauges, SubmissionRepository submissions, Audit audit) {
        this.gauges = gauges;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** Adds an indicator and returns where to go on; a form sent twice adds one. */
    String add(UUID once, Gauge gauge) {
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return before.get();
        }
        long id = gauges.add(gauge, Actor.current().orElse(null));
        String goal = "/arbete/mal/" + gauge.goalId();
        String path = gauge.isOwn() ? goal + "/nyckeltal/" + id + "/varden" : goal;
        submissions.settle(once, path);
        audit.record("gauge.added", "gauge/" + id, Map.of("goal", gauge.goalId()));
        return path;
    }

    /** Writes it anew; false if somebody else has since it was read. */
    boolean edit(Gauge gauge) {
        boolean edited = gauges.edit(gauge, Actor.current().orElse(null));
        if (edited) {
            audit.record("gauge.edited", "gauge/" + gauge.id(), Map.of("version", gauge.version() + 1));
        }
        return edited;
    }

    void enter(Gauge gauge, int year, int period, BigDecimal value, String note) {
        gauges.addValue(gauge.id(), year, period, value, note, Actor.current().orElse(null));
        audit.record(
                "gauge.value-entered",
                "gauge/" + gauge.id(),
                Map.of("year", year, "period", period, "value", value.toPlainString()));
    }
}
