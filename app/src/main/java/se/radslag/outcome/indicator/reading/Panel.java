package se.radslag.outcome.indicator.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorFigures;
import se.radslag.outcome.indicator.Section;
import se.radslag.outcome.indicator.comparison.CommonYear;
import se.radslag.outcome.indicator.comparison.Direction;
import se.radslag.outcome.indicator.comparison.Measurement;
import se.radslag.outcome.indicator.comparison.Trend;

/**
 * An indicator with the figures that comparisons need: everyone's of the latest years, and women's and men's.
 *
 * @param total sections of everyone, from the earliest year to the latest
 * @param women by year
 * @param men by year
 * @param grounds what has been worked out for sets that many ask for
 */
public record Panel(
        Indicator indicator,
        List<Section> total,
        Map<Integer, Section> women,
        Map<Integer, Section> men,
        Map<String, Ground> grounds) {

    /** The latest years of what an indicator says. */
    static Panel recent(Indicator indicator, IndicatorFigures figures) {
        List<Section> total = figures.sections(Gender.TOTAL);
        List<Section> recent = total.subList(Math.max(0, total.size() - Trend.MOST), total.size());
        return new Panel(
                indicator,
                List.copyOf(recent),
                latest(figures, Gender.WOMEN),
                latest(figures, Gender.MEN),
                new ConcurrentHashMap<>());
    }

    /** All that an indicator says. */
    static Panel whole(Indicator indicator, IndicatorFigures figures) {
        return new Panel(
                indicator,
                figures.sections(Gender.TOTAL),
                byYear(figures.sections(Gender.WOMEN)),
                byYear(figures.sections(Gender.MEN)),
                new ConcurrentHashMap<>());
    }

    private static Map<Integer, Section> latest(IndicatorFigures figures, Gender gender) {
        List<Section> all = figures.sections(gender);
        return byYear(all.subList(Math.max(0, all.size() - 2), all.size()));
    }

    private static Map<Integer, Section> byYear(List<Section> sections) {
        var byYear = new HashMap<Integer, Section>();
        sections.forEach(section -> byYear.put(section.year(), section));
        return byYear;
    }

    /** What the circle is compared on; worked out once where it is the same for many municipalities. */
    Ground ground(Circle circle, Direction direction, int year) {
        String set = circle.shared();
        return set == null || year != 0
                ? Ground.of(this, circle.ids(), direction, year)
                : grounds.computeIfAbsent(set, key -> Ground.of(this, circle.ids(), direction, 0));
    }

    /** The year that these are compared in, by the rule of {@link CommonYear}. */
    OptionalInt commonYear(Collection<String> municipalities) {
        var counts = new HashMap<Integer, Integer>();
        for (Section section : total) {
            int known = 0;
            for (String municipality : municipalities) {
                known += section.figure(municipality).isPresent() ? 1 : 0;
            }
            counts.put(section.year(), known);
        }
        return CommonYear.of(counts);
    }

    /** What is said of everyone in the year. */
    public Optional<Section> at(int year) {
        return total.stream().filter(section -> section.year() == year).findFirst();
    }

    /** Figures of a municipality until the year, it included. */
    public List<Measurement> course(String municipality, int until) {
        var course = new ArrayList<Measurement>();
        for (Section section : total) {
            OptionalDouble figure = section.figure(municipality);
            if (figure.isPresent() && section.year() <= until) {
                course.add(new Measurement(section.year(), figure.getAsDouble()));
            }
        }
        return course;
    }

    /** The latest figure of the municipality, whatever its year; null if it has none. */
    @Nullable
    Measurement latest(String municipality) {
        List<Measurement> course = course(municipality, Integer.MAX_VALUE);
        return course.isEmpty() ? null : course.getLast();
    }
}
