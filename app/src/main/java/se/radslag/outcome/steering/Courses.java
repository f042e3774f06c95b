package se.radslag.outcome.steering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Measured;

/** Finds the values of indicators: those of one's own, and those that others publish of the organisation's own place. */
@Component
public class Courses {

    private final GaugeRepository gauges;
    private final ObjectProvider<Measured> measured;

    Courses(GaugeRepository gauges, ObjectProvider<Measured> measured) {
        this.gauges = gauges;
        this.measured = measured;
    }

    /** Those of the goals, by goal. */
    public Map<Long, List<Course>> ofGoals(Collection<Long> goalIds) {
        var byGoal = new HashMap<Long, List<Course>>();
        of(gauges.listOf(goalIds))
                .forEach(course -> byGoal.computeIfAbsent(course.gauge().goalId(), id -> new ArrayList<>())
                        .add(course));
        return byGoal;
    }

    /** The gauges with their values, in their order. */
    public List<Course> of(List<Gauge> all) {
        Map<Long, List<Reading>> own = gauges.listValues(
                all.stream().filter(Gauge::isOwn).map(Gauge::id).toList());
        List<String> ids = all.stream()
                .map(Gauge::known)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, List<Reading>> known = published(ids);
        Map<String, Measured.Measure> measures = measures(ids);
        return all.stream()
                .map(gauge -> gauge.known() == null
                        ? new Course(gauge, own.getOrDefault(gauge.id(), List.of()), null)
                        : new Course(
                                gauge,
                                known.getOrDefault(gauge.known(), List.of()),
                                sourceKey(measures.get(gauge.known()))))
                .toList();
    }

    private static @Nullable String sourceKey(Measured.@Nullable Measure measure) {
        return measure == null ? null : measure.sourceKey();
    }

    /** What others publish of the organisation's own place, by indicator; nothing where it has named none. */
    public Map<String, List<Reading>> published(Collection<String> ids) {
        Measured room = measured.getIfAvailable();
        Optional<Measured.Place> home = ids.isEmpty() ? Optional.empty() : home();
        if (room == null || home.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, List<Reading>>();
        room.of(home.get().id(), ids)
                .forEach((id, figures) -> found.put(
                        id,
                        figures.stream()
                                .filter(figure -> figure.figure() != null)
                                .map(figure -> new Reading(
                                        figure.year(),
                                        1,
                                        BigDecimal.valueOf(Objects.requireNonNull(figure.figure())),
                                        ""))
                                .toList()));
        return found;
    }

    /** What others measure, of those ids. */
    public Map<String, Measured.Measure> measures(Collection<String> ids) {
        Measured room = measured.getIfAvailable();
        return room == null || ids.isEmpty() ? Map.of() : room.find(ids);
    }

    /** What others measure that the words find. */
    public List<Measured.Measure> search(String words, int most) {
        Measured room = measured.getIfAvailable();
        return room == null || words.isBlank() ? List.of() : room.search(words, most);
    }

    /** Whether others' figures have been retrieved to this installation. */
    public boolean arePublished() {
        Measured room = measured.getIfAvailable();
        return room != null && !room.isEmpty();
    }

    /** The place whose figures are the organisation's own. */
    public Optional<Measured.Place> home() {
        Measured room = measured.getIfAvailable();
        return room == null ? Optional.empty() : room.home();
    }
}
