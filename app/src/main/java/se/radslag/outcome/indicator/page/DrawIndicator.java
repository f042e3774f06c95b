package se.radslag.outcome.indicator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.Section;
import se.radslag.outcome.indicator.comparison.Direction;
import se.radslag.outcome.indicator.comparison.Field;
import se.radslag.outcome.indicator.comparison.Measurement;
import se.radslag.outcome.indicator.comparison.Standing;
import se.radslag.outcome.indicator.goal.Goals;
import se.radslag.outcome.indicator.picture.Atlas;
import se.radslag.outcome.indicator.picture.Course;
import se.radslag.outcome.indicator.picture.Strip;
import se.radslag.outcome.indicator.reading.Circle;
import se.radslag.outcome.indicator.reading.Compared;
import se.radslag.outcome.indicator.reading.Panel;
import se.radslag.outcome.indicator.reading.Reader;

/** Makes the page of an indicator: its table, and the pictures of the same figures. */
@Component
class DrawIndicator {

    private final Reader reader;
    private final Atlas atlas;
    private final Goals goals;

    DrawIndicator(Reader reader, Atlas atlas, Goals goals) {
        this.reader = reader;
        this.atlas = atlas;
        this.goals = goals;
    }

    /** @param year to compare in, or 0 for the common one */
    IndicatorPage of(Panel panel, Choosing choosing, int year, Locale locale) {
        Circle circle = choosing.circle();
        Compared compared = reader.read(circle, panel, year);
        List<IndicatorPage.Row> rows = rows(panel, circle, compared);
        List<IndicatorPage.Year> over = over(panel, circle);
        return new IndicatorPage(
                compared,
                choosing,
                panel.total().reversed().stream().map(Section::year).toList(),
                course(over, compared, locale, List.of("median", "peers", "own")),
                over.stream().anyMatch(one -> one.women() != null && one.men() != null)
                        ? course(over, compared, locale, List.of("women", "men"))
                        : null,
                strip(rows, compared, locale),
                atlas.draw(rows.stream()
                                .map(row -> new Atlas.Region(
                                        row.municipality().id(),
                                        colour(row, compared),
                                        row.own(),
                                        words(row, compared, locale)))
                                .toList())
                        .orElse(null),
                over.reversed(),
                rows,
                goals.of(panel.indicator().id()));
    }

    private static List<IndicatorPage.Row> rows(Panel panel, Circle circle, Compared compared) {
        if (!compared.isTold()) {
            return List.of();
        }
        Section section = panel.at(compared.year()).orElseThrow();
        @Nullable Section women = panel.women().get(compared.year());
        @Nullable Section men = panel.men().get(compared.year());
        Set<String> peers = new HashSet<>(circle.peerIds());
        var rows = new ArrayList<IndicatorPage.Row>();
        for (Municipality one : circle.members()) {
            OptionalDouble figure = section.figure(one.id());
            rows.add(new IndicatorPage.Row(
                    one,
                    section.value(one.id()),
                    figure.isPresent() ? compared.field().standing(figure.getAsDouble()) : null,
                    figure(women, one.id()),
                    figure(men, one.id()),
                    one.id().equals(circle.focus().id()),
                    peers.contains(one.id())));
        }
        // The members are in the order of the alphabet, which equals keep.
        rows.sort(Comparator.comparingInt(row ->
                row.standing() == null ? Integer.MAX_VALUE : row.standing().rank()));
        return rows;
    }

    private static @Nullable Double figure(@Nullable Section section, String municipality) {
        OptionalDouble figure = section == null ? OptionalDouble.empty() : section.figure(municipality);
        return figure.isPresent() ? Double.valueOf(figure.getAsDouble()) : null;
    }

    private static List<IndicatorPage.Year> over(Panel panel, Circle circle) {
        String focus = circle.focus().id();
        var over = new ArrayList<IndicatorPage.Year>();
        for (Section section : panel.total()) {
            over.add(new IndicatorPage.Year(
                    section.year(),
                    figure(section, focus),
                    mean(section, circle.peerIds()),
                    median(section, circle.ids()),
                    figure(panel.women().get(section.year()), focus),
                    figure(panel.men().get(section.year()), focus)));
        }
        return over;
    }

    private static @Nullable Double mean(Section section, List<String> municipalities) {
        OptionalDouble mean = municipalities.stream()
                .map(section::figure)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
    }

    private static @Nullable Double median(Section section, List<String> municipalities) {
        return Field.of(
                        Direction.NONE,
                        municipalities.stream()
                                .map(section::figure)
                                .flatMapToDouble(OptionalDouble::stream)
                                .toArray())
                .median();
    }

    private static @Nullable Course course(
            List<IndicatorPage.Year> over, Compared compared, Locale locale, List<String> kinds) {
        return Course.of(
                kinds.stream()
                        .map(kind -> new Course.Series(kind, measurements(over, kind)))
                        .toList(),
                compared.digits(),
                locale);
    }

    private static List<Measurement> measurements(List<IndicatorPage.Year> over, String kind) {
        ToDoubleFunction<IndicatorPage.Year> figure = year -> orNaN(
                switch (kind) {
                    case "own" -> year.own();
                    case "peers" -> year.peers();
                    case "median" -> year.median();
                    case "women" -> year.women();
                    default -> year.men();
                });
        return over.stream()
                .map(year -> new Measurement(year.year(), figure.applyAsDouble(year)))
                .filter(measurement -> !Double.isNaN(measurement.value()))
                .toList();
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static @Nullable Strip strip(List<IndicatorPage.Row> rows, Compared compared, Locale locale) {
        List<Strip.Mark> marks = rows.stream()
                .filter(row -> row.standing() != null)
                .map(row -> new Strip.Mark(
                        row.municipality().id(),
                        row.municipality().title(),
                        Objects.requireNonNull(row.standing()).value(),
                        row.standing().quarter(),
                        row.own(),
                        row.peer()))
                .toList();
        Double median = compared.field().median();
        return median == null ? null : Strip.of(marks, median, compared.digits(), locale);
    }

    /** A quarter where there are colours; otherwise how high the figure is, in four shades; {@code missing} without one. */
    private static String colour(IndicatorPage.Row row, Compared compared) {
        Standing standing = row.standing();
        if (standing == null) {
            return "missing";
        }
        if (standing.quarter() != null) {
            return standing.quarter().mark();
        }
        double place = (standing.rank() - 1 + standing.tied() / 2.0) / standing.of();
        return "shade-" + (4 - (int) Math.min(3, place * 4));
    }

    private static String words(IndicatorPage.Row row, Compared compared, Locale locale) {
        return row.municipality().title() + ": "
                + compared.text(
                        locale,
                        row.standing() == null
                                ? null
                                : Double.valueOf(row.standing().value()));
    }
}
