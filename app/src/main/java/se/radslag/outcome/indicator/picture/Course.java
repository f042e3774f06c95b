package se.radslag.outcome.indicator.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.comparison.Measurement;

/**
 * How figures have run over the years, several lines in one picture. Places are in a picture {@link #WIDTH} wide and {@link
 * #HEIGHT} high.
 *
 * @param ticks the figures at the side
 * @param years the years below
 * @param lines in the order they are drawn, the most important last
 * @param left where the years begin
 * @param right where they end
 * @param bottom where the axis of years lies
 */
public record Course(List<Tick> ticks, List<Tick> years, List<Line> lines, int left, int right, int bottom) {

    public static final int WIDTH = 560;
    public static final int HEIGHT = 280;

    private static final int LEFT = 62;
    private static final int RIGHT = 500;
    private static final int TOP = 14;
    private static final int BOTTOM = 244;
    private static final int STEPS = 5;
    private static final int MOST_YEARS = 6;
    private static final double LABEL_HEIGHT = 17;

    /** A mark on a side of a picture: what it says and how far along it stands. */
    public record Tick(String label, String at) {}

    /** The figures of one line. */
    public record Series(String kind, List<Measurement> figures) {}

    /**
     * A line.
     *
     * @param kind what it shows; the attribute {@code data-kind}
     * @param path its course, empty for a single figure
     * @param points its figures
     * @param label its latest figure
     * @param labelY where that stands, beside its end and clear of the others
     */
    public record Line(String kind, String path, List<Point> points, String label, String labelY) {}

    /** A figure of a line, with words for a reader who points at it. */
    public record Point(String x, String y, String words) {}

    /**
     * Draws, or null when no line has a figure.
     *
     * @param series in the order they are drawn
     */
    public static @Nullable Course of(List<Series> series, Digits digits, Locale locale) {
        List<Series> told = series.stream()
                .filter(one -> !one.figures().isEmpty())
                .map(one -> new Series(
                        one.kind(),
                        one.figures().stream()
                                .sorted(Comparator.comparingInt(Measurement::year))
                                .toList()))
                .toList();
        List<Measurement> all =
                told.stream().flatMap(one -> one.figures().stream()).toList();
        if (all.isEmpty()) {
            return null;
        }
        Axis axis = Axis.of(
                all.stream().mapToDouble(Measurement::value).min().orElseThrow(),
                all.stream().mapToDouble(Measurement::value).max().orElseThrow(),
                STEPS);
        int first = all.stream().mapToInt(Measurement::year).min().orElseThrow();
        int last = all.stream().mapToInt(Measurement::year).max().orElseThrow();
        var drawn = new Drawn(axis, first, last, digits, locale);
        return new Course(
                axis.ticks().stream()
                        .map(tick -> new Tick(tickDigits(axis).text(locale, tick), text(drawn.y(tick))))
                        .toList(),
                years(all, drawn),
                apart(told.stream().map(drawn::line).toList()),
                LEFT,
                RIGHT,
                BOTTOM);
    }

    static Digits tickDigits(Axis axis) {
        double step = axis.ticks().get(1) - axis.ticks().get(0);
        return new Digits(step >= 1 ? 0 : step >= 0.1 ? 1 : 2);
    }

    /** The latest year always, and others at even distances back from it. */
    private static List<Tick> years(List<Measurement> all, Drawn drawn) {
        var years = new TreeSet<Integer>();
        all.forEach(one -> years.add(one.year()));
        int span = years.last() - years.first();
        int step = 1;
        while (span / step >= MOST_YEARS) {
            step++;
        }
        var ticks = new ArrayList<Tick>();
        for (int year = years.last(); year >= years.first(); year -= step) {
            ticks.addFirst(new Tick(Integer.toString(year), text(drawn.x(year))));
        }
        return ticks;
    }

    /** Moves the labels so that none lies on another, each as near to its line as may be. */
    private static List<Line> apart(List<Line> lines) {
        var byHeight = new ArrayList<>(lines);
        byHeight.sort(Comparator.comparingDouble(line -> Double.parseDouble(line.labelY())));
        double[] at = byHeight.stream()
                .mapToDouble(line -> Double.parseDouble(line.labelY()))
                .toArray();
        for (int i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + LABEL_HEIGHT);
        }
        double below = at[at.length - 1] - BOTTOM;
        for (int i = at.length - 1; i >= 0 && below > 0; i--) {
            at[i] = Math.min(at[i], BOTTOM - (at.length - 1 - i) * LABEL_HEIGHT);
        }
        return lines.stream()
                .map(line -> new Line(
                        line.kind(), line.path(), line.points(), line.label(), text(at[byHeight.indexOf(line)])))
                .toList();
    }

    private record Drawn(Axis axis, int first, int last, Digits digits, Locale locale) {

        double x(int year) {
            return first == last
                    ? (LEFT + RIGHT) / 2.0
                    : LEFT + (double) (year - first) / (last - first) * (RIGHT - LEFT);
        }

        double y(double value) {
            return axis.place(value, BOTTOM, TOP);
        }

        Line line(Series series) {
            var path = new StringBuilder();
            var points = new ArrayList<Point>();
            for (Measurement figure : series.figures()) {
                String x = text(x(figure.year()));
                String y = text(y(figure.value()));
                path.append(path.isEmpty() ? 'M' : 'L').append(x).append(' ').append(y);
                points.add(new Point(x, y, figure.year() + ": " + digits.text(locale, figure.value())));
            }
            Measurement latest = series.figures().getLast();
            return new Line(
                    series.kind(),
                    points.size() < 2 ? "" : path.toString(),
                    points,
                    digits.text(locale, latest.value()),
                    text(y(latest.value())));
        }
    }

    static String text(double place) {
        return String.valueOf(Math.round(place * 10) / 10.0);
    }
}
