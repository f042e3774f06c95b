package se.radslag.dialogue.representation;

import java.util.Locale;

/** What the share of a group among participants says beside its share of the population. */
public enum Verdict {
    /** Even the highest share of the interval is less than {@link #MISSING_BELOW} of the population's. */
    MISSING,
    /** The whole interval is below the population's share. */
    FEWER,
    /** The population's share is within the interval. */
    ALIKE,
    /** The whole interval is above the population's share. */
    MORE,
    /** Nothing can be said: too few, or nobody to compare with. */
    UNKNOWN;

    /** A group is missing below so great a part of its share of the population. */
    static final double MISSING_BELOW = 0.6;

    /** @param share of the population, from 0 to 1 */
    static Verdict of(Interval interval, double share) {
        if (interval.high() < MISSING_BELOW * share) {
            return MISSING;
        } else if (interval.high() < share) {
            return FEWER;
        }
        return interval.low() > share ? MORE : ALIKE;
    }

    /** Message key of its name. */
    public String key() {
        return "representation.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
