package se.radslag.outcome.indicator.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a municipality's figure has changed beyond noise.
 *
 * <p>The latest figure is compared with the mean of the (at most) {@link #BEFORE three} before it. The change counts only
 * if it is larger than twice its standard error. How much the figures vary is told by the series itself: half the mean
 * square of the changes from one figure to the next (von Neumann's estimate, which a steady slope hardly raises), over the
 * latest {@link #MOST ten} figures. In a small municipality figures jump more, and a change must be larger to count. Where
 * chance alone can be computed ({@link Sampling}: cases per inhabitants, shares of answers), the noise is never taken to
 * be less than that.
 *
 * <p>A series of fewer than {@link #LEAST four} figures does not tell how much it varies: only where chance can be computed
 * does it have a trend, from two figures on. Of series that vary without any trend, at most about one in ten is taken to
 * have one; a test shows it.
 *
 * @param change the latest less the mean before, in the unit of the indicator; null when the series is too short
 * @param noise how large the change must be to count; null when the series is too short
 * @param from first year of those before; 0 when the series is too short
 * @param to the latest year; 0 when there is none
 */
public record Trend(
        Verdict verdict, @Nullable Double change, @Nullable Double noise, int from, int to) {

    /** How many figures before the latest it is compared with. */
    public static final int BEFORE = 3;

    /** Fewest figures that tell how much a series varies. */
    public static final int LEAST = 4;

    /** How many figures back noise is told by. */
    public static final int MOST = 10;

    private static final double TWICE = 2;

    /** What can be said. */
    public enum Verdict {
        BETTER,
        SAME,
        WORSE,
        /** Higher, of what is neither better nor worse. */
        UP,
        /** Lower, of what is neither better nor worse. */
        DOWN,
        TOO_SHORT;

        /** Value of the attribute {@code data-trend} in pages. */
        public String mark() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Message key of its word. */
        public String key() {
            return "comparison.trend." + mark();
        }
    }

    /** The trend of the figures, in whatever order; those of one indicator, one municipality and one sex. */
    public static Trend of(Direction direction, List<Measurement> figures, Sampling sampling) {
        List<Measurement> rising = figures.stream()
                .sorted(Comparator.comparingInt(Measurement::year))
                .toList();
        List<Measurement> series = rising.subList(Math.max(0, rising.size() - MOST), rising.size());
        if (series.size() < 2) {
            return tooShort(series);
        }
        Measurement latest = series.getLast();
        List<Measurement> before = series.subList(Math.max(0, series.size() - 1 - BEFORE), series.size() - 1);
        double chance = chance(latest, before, sampling);
        boolean told = series.size() >= LEAST;
        if (!told && Double.isNaN(chance)) {
            return tooShort(series);
        }
        double own = told ? variation(series) * Math.sqrt(1 + 1.0 / before.size()) : 0;
        double noise = TWICE * (Double.isNaN(chance) ? own : Math.max(own, chance));
        double change = latest.value()
                - before.stream().mapToDouble(Measurement::value).average().orElseThrow();
        return new Trend(
                verdict(direction, change, noise),
                change,
                noise,
                before.getFirst().year(),
                latest.year());
    }

    private static Trend tooShort(List<Measurement> series) {
        return new Trend(
                Verdict.TOO_SHORT,
                null,
                null,
                0,
                series.isEmpty() ? 0 : series.getLast().year());
    }

    private static Verdict verdict(Direction direction, double change, double noise) {
        if (Math.abs(change) <= noise) {
            return Verdict.SAME;
        }
        boolean rising = direction.better(change, 0) > 0;
        return direction.judges() ? rising ? Verdict.BETTER : Verdict.WORSE : rising ? Verdict.UP : Verdict.DOWN;
    }

    /** Standard deviation of a figure about its course. */
    private static double variation(List<Measurement> series) {
        double squares = 0;
        for (int i = 1; i < series.size(); i++) {
            double step = series.get(i).value() - series.get(i - 1).value();
            squares += step * step;
        }
        return Math.sqrt(squares / (2 * (series.size() - 1)));
    }

    /** Standard error of the change by chance alone; NaN where it cannot be told for each of the figures. */
    private static double chance(Measurement latest, List<Measurement> before, Sampling sampling) {
        double last = sampling.deviation(latest);
        double variance = before.stream()
                .mapToDouble(sampling::deviation)
                .map(deviation -> deviation * deviation)
                .average()
                .orElseThrow();
        return Math.sqrt(last * last + variance / before.size());
    }
}
