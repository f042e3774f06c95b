package se.radslag.outcome.steering.touch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Consequences;
import se.radslag.dialogue.Measured;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.steering.Course;
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.Gauge;
import se.radslag.outcome.steering.GaugeRepository;
import se.radslag.outcome.steering.Reading;

/** Finds what a dialogue wants to move, with the figures. */
@Component
class Touches {

    private final TouchRepository touches;
    private final GaugeRepository gauges;
    private final Courses courses;
    private final Consequences consequences;
    private final Clock clock;

    Touches(TouchRepository touches, GaugeRepository gauges, Courses courses, Consequences consequences, Clock clock) {
        this.touches = touches;
        this.gauges = gauges;
        this.courses = courses;
        this.consequences = consequences;
        this.clock = clock;
    }

    List<Moved> of(long dialogueId) {
        List<Touch> named = touches.list(dialogueId);
        if (named.isEmpty()) {
            return List.of();
        }
        Integer decidedIn = decidedIn(dialogueId);
        var byGauge = new HashMap<Long, Course>();
        courses.of(gauges.findAll(named.stream()
                        .map(Touch::gaugeId)
                        .filter(Objects::nonNull)
                        .toList()))
                .forEach(course -> byGauge.put(course.gauge().id(), course));
        List<String> ids =
                named.stream().map(Touch::known).filter(Objects::nonNull).toList();
        Map<String, Measured.Measure> measures = courses.measures(ids);
        Map<String, List<Reading>> published = courses.published(ids);
        return named.stream()
                .flatMap(touch -> Stream.ofNullable(
                                touch.gaugeId() != null
                                        ? byGauge.get(Objects.requireNonNull(touch.gaugeId()))
                                        : course(measures.get(touch.known()), published))
                        .map(course -> new Moved(touch, course, decidedIn)))
                .toList();
    }

    private @Nullable Integer decidedIn(long dialogueId) {
        Consequences.Tally tally = consequences
                .of(List.of(dialogueId), LocalDate.ofInstant(clock.instant(), Frame.ZONE))
                .get(dialogueId);
        return tally == null || tally.decidedOn() == null
                ? null
                : tally.decidedOn().getYear();
    }

    /** What others publish, as an indicator without a goal. */
    private static @Nullable Course course(Measured.@Nullable Measure measure, Map<String, List<Reading>> published) {
        if (measure == null) {
            return null;
        }
        var gauge = new Gauge(
                0,
                0,
                measure.id(),
                measure.title(),
                "",
                measure.unit(),
                0,
                null,
                null,
                null,
                Gauge.Direction.UP,
                Gauge.Frequency.YEARLY,
                1);
        return new Course(gauge, published.getOrDefault(measure.id(), List.of()), measure.sourceKey());
    }
}
