package se.radslag.outcome.steering;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a goal for half a year.
 *
 * @param half 1 or 2
 * @param comment why, in plain words
 */
public record FollowUp(int year, int half, Forecast forecast, String comment, Instant at) {

    /** Whether the goal will be reached. */
    public enum Forecast {
        REACHED("done"),
        PARTLY("partly"),
        NOT("not-taken-up");

        private final String tag;

        Forecast(String tag) {
            this.tag = tag;
        }

        /** Class of its tag in the look. */
        public String tag() {
            return tag;
        }

        /** Message key of its name. */
        public String key() {
            return "steering.forecast." + name().toLowerCase(Locale.ROOT);
        }

        /** The forecast of that name, or null. */
        public static @Nullable Forecast named(String name) {
            return Stream.of(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
