package se.radslag.outcome.steering.data;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    ReadValues(SteeringDataRepository repository, GaugeRepository gauges, Courses courses) {
        this.repository = repository;
        this.gauges = gauges;
        this.courses = courses;
    }

    void of(Consumer<@Nullable Object[]> each) {
        List<Long> ids = repository.listIndicatorIds(0, PAGE);
        while (!ids.isEmpty()) {
            courses.of(gauges.findAll(ids)).forEach(course -> rows(course, each));
            ids = repository.listIndicatorIds(ids.getLast(), PAGE);
        }
    }

    private static void rows(Course course, Consumer<@Nullable Object[]> each) {
        for (Reading reading : course.readings()) {
            each.accept(new @Nullable Object[] {
                course.gauge().id(),
                reading.year(),
                reading.period(),
                reading.value(),
                reading.note(),
                course.gauge().known()
            });
        }
    }
}
