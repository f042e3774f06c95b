package se.radslag.outcome.steering.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Measured;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.steering.Course;
import se.radslag.outcome.steering.Gauge;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.Reading;

/** What was typed of an indicator of a goal. */
public record GaugeForm(
        String namn,
        String kalla,
        String enhet,
        String basar,
        String basvarde,
        String malvarde,
        String malar,
        String riktning,
        String tatt) {

    private static final int LINE = 160;
    private static final int UNIT = 25;

    static GaugeForm of(UnaryOperator<String> field) {
        return new GaugeForm(
                field.apply("namn").strip(),
                field.apply("kalla").strip(),
                field.apply("enhet").strip(),
                field.apply("basar").strip(),
                field.apply("basvarde").strip(),
                field.apply("malvarde").strip(),
                field.apply("malar").strip(),
                field.apply("riktning").strip(),
                field.apply("tatt").strip());
    }

    static GaugeForm of(Gauge gauge) {
        return new GaugeForm(
                gauge.name(),
                gauge.source(),
                gauge.unit(),
                Integer.toString(gauge.baseYear()),
                Amounts.shown(gauge.base()),
                Amounts.shown(gauge.target()),
                gauge.targetYear() == null ? "" : gauge.targetYear().toString(),
                gauge.direction().name(),
                gauge.frequency().name());
    }

    /** The form for a new one; of an indicator that others publish if there is one. */
    static GaugeForm of(Measured.@Nullable Measure measure, String source, int baseYear) {
        return new GaugeForm(
                measure == null ? "" : measure.title(),
                measure == null ? "" : source,
                measure == null ? "" : measure.unit(),
                Integer.toString(baseYear),
                "",
                "",
                "",
                direction(measure),
                Gauge.Frequency.YEARLY.name());
    }

    /** The direction that is better for what others publish; empty where that is not known. */
    private static String direction(Measured.@Nullable Measure measure) {
        Measured.Better better = measure == null ? null : measure.better();
        return better == null
                ? ""
                : switch (better.way()) {
                    case HIGHER -> Gauge.Direction.UP.name();
                    case LOWER -> Gauge.Direction.DOWN.name();
                    case NEITHER -> "";
                };
    }

    Errors errors(Frame frame) {
        var errors = new Errors(frame).text("namn", namn, LINE).text("kalla", kalla, LINE);
        errors.atMost("enhet", enhet, UNIT);
        if (Amounts.year(basar) == null) {
            errors.add("basar", "steering.error.year");
        }
        if (!basvarde.isEmpty() && Amounts.decimal(basvarde) == null) {
            errors.add("basvarde", "steering.error.number");
        }
        if (!malvarde.isEmpty() && Amounts.decimal(malvarde) == null) {
            errors.add("malvarde", "steering.error.number");
        }
        if (!malar.isEmpty() && Amounts.year(malar) == null) {
            errors.add("malar", "steering.error.year");
        }
        if (malvarde.isEmpty() != malar.isEmpty()) {
            errors.add(malvarde.isEmpty() ? "malvarde" : "malar", "steering.error.target");
        }
        if (Gauge.Direction.named(riktning) == null) {
            errors.add("riktning", "steering.error.direction");
        }
        if (Gauge.Frequency.named(tatt) == null) {
            errors.add("tatt", "steering.error.frequency");
        }
        return errors;
    }

    /** The indicator as it was typed; only of a form without errors. */
    Gauge gauge(long id, long goalId, @Nullable String known, int version) {
        BigDecimal target = Amounts.decimal(malvarde);
        return new Gauge(
                id,
                goalId,
                known,
                namn,
                kalla,
                enhet,
                Objects.requireNonNull(Amounts.year(basar)),
                Amounts.decimal(basvarde),
                target,
                target == null ? null : Amounts.year(malar),
                Objects.requireNonNull(Gauge.Direction.named(riktning)),
                Objects.requireNonNull(Gauge.Frequency.named(tatt)),
                version);
    }

    /**
     * The form as it is shown.
     *
     * @param gauge the indicator to change, or null for a new one
     * @param known id of the indicator that others publish, or null
     * @param readings what they publish of it about the organisation's own place, the earliest first
     * @param home name of that place, or null
     * @param better which way is better for it and why, or null where that is not known
     */
    public record Page(
            Goal goal,
            @Nullable Gauge gauge,
            @Nullable String known,
            List<Reading> readings,
            @Nullable String home,
            Measured.@Nullable Better better,
            GaugeForm form,
            Errors errors,
            UUID once) {

        private static final int LATEST = 4;

        /** The latest figures with their years, as a sentence goes on; empty where there are none. */
        public String latest(Frame frame) {
            return readings.stream()
                    .skip(Math.max(0, readings.size() - LATEST))
                    .map(reading -> frame.t(
                            "steering.touch.figure",
                            Course.shown(reading.value(), form.enhet(), frame.locale()),
                            Integer.toString(reading.year())))
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * Choosing what measures a goal.
     *
     * @param words what was looked for
     * @param home name of the place whose figures are the organisation's own, or null
     * @param any whether anything that others publish has been retrieved
     */
    public record Choice(
            Goal goal,
            String words,
            List<Measured.Measure> found,
            @Nullable String home,
            boolean any) {}

    /**
     * The values of an indicator, with the form for another.
     *
     * @param year what was typed, and so on
     */
    public record Values(
            Goal goal, Course course, String year, String period, String value, String note, Errors errors) {}
}
