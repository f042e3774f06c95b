package se.radslag.outcome.indicator;

import java.util.Locale;

/** Whether there is a figure and, if not, why. */
public enum Lack {
    /** Nothing lacks: there is a figure. */
    GIVEN,
    /** Bortfall: it should have been measured, and was not. */
    MISSING,
    /** There is nothing to measure. */
    NOT_APPLICABLE,
    /** So few people that the figure would tell of them. */
    SECRET,
    /** The source says nothing. */
    NONE;

    /** Message key of what stands where a figure would stand; none for {@link #GIVEN}. */
    public String key() {
        return "indicator.lack." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
