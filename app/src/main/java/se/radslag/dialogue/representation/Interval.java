package se.radslag.dialogue.representation;

/**
 * Between which shares the true one lies, had the participants been drawn by lot.
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
public record Interval(double low, double high) {

    /** Of a normal distribution: so many standard deviations hold 95 percent. */
    private static final double Z = 1.959964;

    /**
     * Wilson's interval at 95 percent (E. B. Wilson, Probable inference, 1927), which holds for small counts too.
     *
     * @param count of those counted, how many are of the group; from 0 to {@code all}
     * @param all how many are counted, at least 1
     */
    static Interval wilson(double count, double all) {
        double share = count / all;
        double middle = share + Z * Z / (2 * all);
        double spread = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4 * all * all));
        double scale = 1 + Z * Z / all;
        return new Interval(Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale));
    }
}
