package se.radslag.foundation.accessibility;

/** How far the pages are known to fulfil the law. */
public enum Compliance {
    /** These very pages were examined, and nothing is known to be amiss. */
    FULL,
    /** Something is known to be amiss, or the pages have changed since they were examined. */
    PARTIAL,
    /** This build carries no examination. */
    UNKNOWN;

    static Compliance of(boolean examined, boolean current, boolean shortcomings) {
        if (!examined) {
            return UNKNOWN;
        }
        return current && !shortcomings ? FULL : PARTIAL;
    }
}
