package se.radslag.outcome.steering;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a goal is measured by.
 *
 * @param known id of an indicator that others publish; null for one of one's own
 * @param source where the figures come from, in words
 * @param unit such as "%"; may be empty
 * @param baseYear the year that it is compared with
 * @param base its value in that year, where it was written down; null to take that of the figures
 * @param target what it is to be, or null where nothing is set
 * @param targetYear by when; null exactly where there is no target
 * @param version number of the wording
 */
public record Gauge(
        long id,
        long goalId,
        @Nullable String known,
        String name,
        String source,
        String unit,
        int baseYear,
        @Nullable BigDecimal base,
        @Nullable BigDecimal target,
        @Nullable Integer targetYear,
        Direction direction,
        Frequency frequency,
        int version) {

    /** Where it should go. */
    public enum Direction {
        UP,
        DOWN;

        /** Message key of its name. */
        public String key() {
            return "steering.direction." + name().toLowerCase(Locale.ROOT);
        }

        static Stream<Direction> of(String name) {
            return Stream.of(values()).filter(each -> each.name().equals(name));
        }

        /** The direction of that name, or null. */
        public static @Nullable Direction named(String name) {
            return of(name).findFirst().orElse(null);
        }

        /** Whether a value is at the target or beyond it. */
        boolean reaches(BigDecimal value, BigDecimal target) {
            return this == UP ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
        }
    }

    /** How often it is measured. */
    public enum Frequency {
        YEARLY(1),
        HALF_YEARLY(2),
        QUARTERLY(4),
        MONTHLY(12);

        private final int periods;

        Frequency(int periods) {
            this.periods = periods;
        }

        /** How many periods a year has. */
        public int periods() {
            return periods;
        }

        /** Message key of its name; {@code <key>.period} names a period by its number and year. */
        public String key() {
            return "steering.frequency." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The frequency of that name, or null. */
        public static @Nullable Frequency named(String name) {
            return Stream.of(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    public boolean isOwn() {
        return known == null;
    }
}
