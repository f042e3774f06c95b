package se.radslag.outcome.steering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Frame;

/**
 * An indicator of a goal with its values, and what they say together.
 *
 * @param readings from the earliest to the latest
 * @param sourceKey message key of what stands beside figures that others publish, such as "Källa: Kolada"; null for one's
 *     own
 */
public record Course(
        Gauge gauge, List<Reading> readings, @Nullable String sourceKey) {

    private static final int DECIMALS = 2;

    /** How it stands. */
    public enum Standing {
        /** There is no target to reach. */
        WITHOUT_TARGET("closed"),
        /** There is no value yet. */
        WITHOUT_VALUE("waiting"),
        REACHED("done"),
        /** It is closer to the target than in the base year. */
        CLOSER("underway"),
        /** It is not. */
        NOT_CLOSER("overdue");

        private final String tag;

        Standing(String tag) {
            this.tag = tag;
        }

        /** Class of its tag in the look. */
        public String tag() {
            return tag;
        }

        /** Message key of its name. */
        public String key() {
            return "steering.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** The value of the base year: as it was written down, or else the last of that year. */
    public Optional<BigDecimal> base() {
        return gauge.base() != null
                ? Optional.of(gauge.base())
                : at(gauge.baseYear()).map(Reading::value);
    }

    /** The last value of a year. */
    public Optional<Reading> at(int year) {
        return readings.stream().filter(reading -> reading.year() == year).reduce((one, other) -> other);
    }

    /** The last value of a year or of one before it. */
    public Optional<Reading> until(int year) {
        return readings.stream().filter(reading -> reading.year() <= year).reduce((one, other) -> other);
    }

    public Standing standing() {
        BigDecimal target = gauge.target();
        if (target == null) {
            return Standing.WITHOUT_TARGET;
        }
        if (readings.isEmpty()) {
            return Standing.WITHOUT_VALUE;
        }
        BigDecimal value = readings.getLast().value();
        if (gauge.direction().reaches(value, target)) {
            return Standing.REACHED;
        }
        return base().filter(base -> value.subtract(target)
                                        .abs()
                                        .compareTo(base.subtract(target).abs())
                                < 0)
                        .isPresent()
                ? Standing.CLOSER
                : Standing.NOT_CLOSER;
    }

    /** A value with its unit, as people of the page's language write it. */
    public String shown(@Nullable BigDecimal value, Frame frame) {
        return value == null ? "–" : shown(value, gauge.unit(), frame.locale());
    }

    /** As {@link #shown(BigDecimal, Frame)}. */
    public static String shown(BigDecimal value, String unit, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String number = format.format(value);
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    /** The period of a reading in words, such as "2025" or "första halvåret 2026". */
    public String period(Reading reading, Frame frame) {
        return frame.t(
                gauge.frequency().key() + ".period",
                Integer.toString(reading.year()),
                Integer.toString(reading.period()));
    }

    /** The line of the values in a picture of its own; of one value, a single point. */
    public Line line() {
        return Line.of(this);
    }
}
