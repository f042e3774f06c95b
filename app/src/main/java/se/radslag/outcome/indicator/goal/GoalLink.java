package se.radslag.outcome.indicator.goal;

import java.util.Locale;

/**
 * How one goal bears on another.
 *
 * @param from number of the goal that is worked for
 * @param to number of the goal that it helps or may hurt
 * @param sv why, in Swedish
 */
public record GoalLink(int from, int to, Kind kind, String sv, String en) {

    /** In which way. */
    public enum Kind {
        HELPS,
        CONFLICTS;

        /** Message key of the word. */
        public String key() {
            return "goal.link." + name().toLowerCase(Locale.ROOT);
        }
    }

    public String reason(String language) {
        return language.equals("sv") ? sv : en;
    }
}
