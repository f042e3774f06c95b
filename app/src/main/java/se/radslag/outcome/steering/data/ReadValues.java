package se.radslag.outcome.steering.data;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Messages;
import se.radslag.outcome.steering.Course;
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.GaugeRepository;
import se.radslag.outcome.steering.Reading;

/** The values of what measures published goals, a page of indicators at a time. */
@Component
class ReadValues {

    private static final int PAGE = 200;

    private final SteeringDataRepository repository;
    private final GaugeRepository gauges;
    private final Courses courses;
    private final Messages messages;

    ReadValues(SteeringDataRepository repository, GaugeRepository gauges, Courses courses, Messages messages) {
        this.repository = repository;
        this.gauges = gauges;
        this.courses = courses;
        this.messages = messages;
    }

    void of(Consumer<@Nullable Object[]> each) {
        List<Long> ids = repository.listIndicatorIds(0, PAGE);
        while (!ids.isEmpty()) {
            courses.of(gauges.findAll(ids)).forEach(course -> rows(course, each));
            ids = repository.listIndicatorIds(ids.getLast(), PAGE);
        }
    }

    private void rows(Course course, Consumer<@Nullable Object[]> each) {
        String key = course.sourceKey();
        String source = key == null ? course.gauge().source() : messages.text(Messages.SWEDISH, key);
        for (Reading reading : course.readings()) {
            each.accept(new @Nullable Object[] {
                course.gauge().id(),
                reading.year(),
                reading.period(),
                reading.value(),
                reading.note(),
                course.gauge().known(),
                source
            });
        }
    }
}
