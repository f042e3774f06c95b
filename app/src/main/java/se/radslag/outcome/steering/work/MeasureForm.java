package se.radslag.outcome.steering.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Undertakings;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.Measure;
import se.radslag.outcome.steering.MeasureRepository;

/** What was typed of a measure. */
public record MeasureForm(
        String rubrik, String ansvarig, String borjar, String slutar, String kostnad, String prioritering) {

    private static final int LINE = 160;

    static MeasureForm of(UnaryOperator<String> field) {
        return new MeasureForm(
                field.apply("rubrik").strip(),
                field.apply("ansvarig").strip(),
                field.apply("borjar").strip(),
                field.apply("slutar").strip(),
                field.apply("kostnad").strip(),
                field.apply("prioritering").strip());
    }

    /** @param priorities those that it can follow from, by id */
    Errors errors(Frame frame, Map<String, String> priorities) {
        var errors = new Errors(frame).text("rubrik", rubrik, LINE).text("ansvarig", ansvarig, LINE);
        LocalDate starts = Days.read(borjar);
        LocalDate ends = Days.read(slutar);
        if (starts == null) {
            errors.add("borjar", "decision.error.day");
        }
        if (ends == null) {
            errors.add("slutar", "decision.error.day");
        } else if (starts != null && ends.isBefore(starts)) {
            errors.add("slutar", "steering.error.ends");
        }
        if (!kostnad.isEmpty() && cost() == null) {
            errors.add("kostnad", "steering.error.cost");
        }
        if (!prioritering.isEmpty() && !priorities.containsKey(prioritering)) {
            errors.add("prioritering", "steering.error.priority");
        }
        return errors;
    }

    private @Nullable Long cost() {
        BigDecimal amount = Amounts.decimal(kostnad.replaceAll("(?i)\\s*(kr|kronor)\\.?$", ""));
        return amount == null
                        || amount.signum() < 0
                        || amount.stripTrailingZeros().scale() > 0
                        || amount.precision() > 15
                ? null
                : Long.valueOf(amount.longValue());
    }

    /** The measure as it was typed; only of a form without errors. */
    MeasureRepository.Draft draft() {
        return new MeasureRepository.Draft(
                prioritering.isEmpty() ? null : Long.valueOf(prioritering),
                rubrik,
                ansvarig,
                LocalDate.parse(borjar),
                LocalDate.parse(slutar),
                cost());
    }

    /** The form as it is shown. */
    public record Page(Goal goal, MeasureForm form, Map<String, String> priorities, Errors errors, UUID once) {}

    /**
     * A measure, with the form that notes how it comes along and the actions that can be a part of it.
     *
     * @param state the state chosen in the form
     * @param chosen ids of the actions that are a part of it
     */
    public record One(
            Goal goal,
            Measure measure,
            String state,
            String note,
            List<Undertakings.Undertaking> actions,
            Collection<Long> chosen,
            Errors errors) {}

    /** The form of a follow-up. */
    public record Following(Goal goal, String year, String half, String forecast, String comment, Errors errors) {}
}
