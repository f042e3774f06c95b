package se.radslag.outcome.indicator.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.comparison.Quarter;

/**
 * Every municipality of a set as a dot at its figure; those at nearly the same figure stand on each other, so that one sees
 * where most are. Places are in a picture {@link #WIDTH} wide.
 *
 * @param height of the picture
 * @param bottom where the axis lies
 * @param dots the municipality in focus last, so that it lies on top
 * @param own the municipality in focus, or null when it has no figure or there is none
 * @param median where half of the figures lie to the left, with the figure
 */
public record Strip(
        int height,
        int bottom,
        List<Course.Tick> ticks,
        List<Dot> dots,
        @Nullable Dot own,
        Course.Tick median) {

    public static final int WIDTH = 560;

    private static final int LEFT = 22;
    private static final int RIGHT = 538;
    private static final double COLUMN = 6.45;
    private static final double STEP = 6.45;
    private static final int TOP = 44;
    private static final int BELOW = 30;
    private static final int STEPS = 6;
    private static final int LEAST_HIGH = 4;

    /**
     * A municipality to draw.
     *
     * @param quarter its colour, or null
     * @param peer whether it is like the one in focus
     */
    public record Mark(
            String id, String name, double value, @Nullable Quarter quarter, boolean own, boolean peer) {}

    /**
     * A dot.
     *
     * @param kind {@code own}, {@code peer} or {@code other}
     * @param colour a quarter's mark, or {@code none}
     * @param words name and figure
     */
    public record Dot(String name, String x, String y, String kind, String colour, String words) {

        /** Where words about the dot are set so that they stay within the picture. */
        public String anchor() {
            double at = Double.parseDouble(x);
            return at < 110 ? "start" : at > WIDTH - 110 ? "end" : "middle";
        }
    }

    /** Draws, or null when there are no figures. */
    public static @Nullable Strip of(List<Mark> marks, double median, Digits digits, Locale locale) {
        if (marks.isEmpty()) {
            return null;
        }
        Axis axis = Axis.of(
                marks.stream().mapToDouble(Mark::value).min().orElseThrow(),
                marks.stream().mapToDouble(Mark::value).max().orElseThrow(),
                STEPS);
        var order = new ArrayList<>(marks);
        // Lowest in each column the one in focus, then those like it, then the others by their figures.
        order.sort(Comparator.comparing((Mark mark) -> !mark.own())
                .thenComparing(mark -> !mark.peer())
                .thenComparingDouble(Mark::value)
                .thenComparing(Mark::id));
        var heights = new HashMap<Long, Integer>();
        record Placed(Mark mark, double x, int level) {}
        var placed = new ArrayList<Placed>();
        for (Mark mark : order) {
            double x = axis.place(mark.value(), LEFT, RIGHT);
            long column = Math.round((x - LEFT) / COLUMN);
            placed.add(new Placed(mark, LEFT + column * COLUMN, heights.merge(column, 1, Integer::sum) - 1));
        }
        int highest =
                heights.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int bottom = TOP + (int) Math.ceil(Math.max(highest, LEAST_HIGH) * STEP);
        List<Dot> dots = placed.reversed().stream()
                .map(one -> new Dot(
                        one.mark().name(),
                        Course.text(one.x()),
                        Course.text(bottom - 5 - one.level() * STEP),
                        one.mark().own() ? "own" : one.mark().peer() ? "peer" : "other",
                        one.mark().quarter() == null
                                ? "none"
                                : one.mark().quarter().mark(),
                        one.mark().name() + ": "
                                + digits.text(locale, one.mark().value())))
                .toList();
        return new Strip(
                bottom + BELOW,
                bottom,
                axis.ticks().stream()
                        .map(tick -> new Course.Tick(
                                Course.tickDigits(axis).text(locale, tick), Course.text(axis.place(tick, LEFT, RIGHT))))
                        .toList(),
                dots,
                dots.stream()
                        .filter(dot -> dot.kind().equals("own"))
                        .findFirst()
                        .orElse(null),
                new Course.Tick(digits.text(locale, median), Course.text(axis.place(median, LEFT, RIGHT))));
    }
}
