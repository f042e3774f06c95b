package se.radslag.outcome.indicator.comparison;

/** How much a figure varies by chance alone, where that can be told from what it is: its standard deviation, in its unit. */
@FunctionalInterface
public interface Sampling {

    /** Nothing is known of chance beyond what the series shows. */
    Sampling NONE = measurement -> Double.NaN;

    /** NaN where it cannot be told for this year. */
    double deviation(Measurement measurement);

    /**
     * Of a number of cases per so many inhabitants: cases that come one by one vary by the square root of their number
     * (Poisson). No cases count as one, or a village without a crime would be certain never to have one.
     *
     * @param per how many inhabitants the figure is per, such as 100 000
     * @param inhabitants how many live there in a year; NaN where that is not known
     */
    static Sampling cases(double per, java.util.function.IntToDoubleFunction inhabitants) {
        return measurement -> {
            double population = inhabitants.applyAsDouble(measurement.year());
            double cases = Math.max(1, measurement.value() * population / per);
            return Math.sqrt(cases) * per / population;
        };
    }

    /**
     * Of a share of answers, in per cent: the share of n drawn people varies by the square root of p(1 - p)/n. A share
     * nearer to an end than one answer counts as one answer from it.
     *
     * @param answers how many answered in a year; NaN where that is not known
     */
    static Sampling answers(java.util.function.IntToDoubleFunction answers) {
        return measurement -> {
            double n = answers.applyAsDouble(measurement.year());
            if (!(n >= 1)) {
                return Double.NaN;
            }
            double edge = Math.min(0.5, 1 / n);
            double share = Math.clamp(measurement.value() / 100, edge, 1 - edge);
            return 100 * Math.sqrt(share * (1 - share) / n);
        };
    }
}
