package se.radslag.outcome.indicator.comparison;

import java.util.Locale;

/** Where in the set a figure stands; what it is coloured by. */
public enum Quarter {
    /** Among the best quarter: green. */
    BEST,
    /** Neither: yellow. */
    MIDDLE,
    /** Among the worst quarter: red. */
    WORST;

    /** Value of the attribute {@code data-quarter} in pages. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "comparison.quarter." + mark();
    }
}
