package se.radslag.methods.budget.round;

import java.util.Locale;

/** What a voter marks. */
public enum BallotKind {
    /** Projects, up to so many. */
    APPROVAL,
    /** Projects that together fit within the money. */
    KNAPSACK,
    /** Points, shared out among projects. */
    POINTS,
    /** Projects in order, the best first. */
    RANKING;

    /** Message key of its name; with {@code .hint}, of a sentence about what a voter does. */
    public String key() {
        return "budget.ballot." + name().toLowerCase(Locale.ROOT);
    }
}
