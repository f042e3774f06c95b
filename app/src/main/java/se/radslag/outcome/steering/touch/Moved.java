package se.radslag.outcome.steering.touch;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.steering.Course;
import se.radslag.outcome.steering.Gauge;
import se.radslag.outcome.steering.Reading;

/**
 * An indicator that a dialogue wants to move, and what happened to it.
 *
 * @param decidedIn the year of the first decision, or null before it
 */
public record Moved(Touch touch, Course course, @Nullable Integer decidedIn) {

    public String name() {
        return course.gauge().name();
    }

    /** The figure at the decision; before it, the latest. */
    public Optional<Reading> before() {
        return decidedIn == null ? course.latest() : course.until(decidedIn);
    }

    /** The latest figure, if it is a later one than that at the decision. */
    public Optional<Reading> since() {
        return decidedIn == null ? Optional.empty() : course.latest().filter(latest -> latest.year() > decidedIn);
    }

    /** Whether it went where it should; null where that cannot be told. */
    public @Nullable Boolean better() {
        if (before().isEmpty() || since().isEmpty() || touch.gaugeId() == null) {
            return null;
        }
        BigDecimal change =
                since().orElseThrow().value().subtract(before().orElseThrow().value());
        if (change.signum() == 0) {
            return null;
        }
        return (change.signum() > 0) == (course.gauge().direction() == Gauge.Direction.UP);
    }

    /** What happened, in a sentence. */
    public String text(Frame frame) {
        Optional<Reading> before = before();
        if (before.isEmpty()) {
            return frame.t("steering.touch.no-figure");
        }
        String first = shown(before.get(), frame);
        if (decidedIn == null) {
            return frame.t("steering.touch.now", first);
        }
        if (since().isEmpty()) {
            return frame.t("steering.touch.at-decision", first);
        }
        String then = shown(since().orElseThrow(), frame);
        Boolean better = better();
        return frame.t(
                better == null ? "steering.touch.since" : better ? "steering.touch.better" : "steering.touch.worse",
                first,
                then);
    }

    private String shown(Reading reading, Frame frame) {
        return frame.t("steering.touch.figure", course.shown(reading.value(), frame), course.period(reading, frame));
    }

    /** Where the figures come from, in words. */
    public String source(Frame frame) {
        return course.sourceKey() != null
                ? frame.t(Objects.requireNonNull(course.sourceKey()))
                : course.gauge().isOwn()
                        ? frame.t("steering.source", course.gauge().source())
                        : course.gauge().source();
    }
}
