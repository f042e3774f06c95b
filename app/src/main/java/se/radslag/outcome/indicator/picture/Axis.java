package se.radslag.outcome.indicator.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures along one side of a picture, from one round figure to another.
 *
 * @param ticks rising round figures, one, two or five times a power of ten apart; the first is {@code from}, the last {@code
 *     to}
 */
record Axis(double from, double to, List<Double> ticks) {

    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double ALMOST = 1e-9;

    /**
     * An axis on which all figures from the lowest to the highest have a place.
     *
     * @param most how many steps between ticks at most, but for two at the ends
     */
    static Axis of(double lowest, double highest, int most) {
        double span = highest > lowest ? highest - lowest : Math.max(1, Math.abs(highest) / 10);
        double step = step(span / most);
        long first = (long) Math.floor(lowest / step + ALMOST);
        long last = (long) Math.ceil((highest > lowest ? highest : lowest + span) / step - ALMOST);
        var ticks = new ArrayList<Double>();
        for (long tick = first; tick <= last; tick++) {
            ticks.add(tick * step);
        }
        return new Axis(ticks.getFirst(), ticks.getLast(), ticks);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - ALMOST)) {
                return step * power;
            }
        }
        return STEPS[STEPS.length - 1] * power;
    }

    /** Where the figure stands, between two places of a picture. */
    double place(double value, double start, double end) {
        return start + (value - from) / (to - from) * (end - start);
    }
}
