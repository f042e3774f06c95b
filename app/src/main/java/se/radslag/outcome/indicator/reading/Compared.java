package se.radslag.outcome.indicator.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Section;
import se.radslag.outcome.indicator.Value;
import se.radslag.outcome.indicator.comparison.Field;
import se.radslag.outcome.indicator.comparison.Gap;
import se.radslag.outcome.indicator.comparison.Judgement;
import se.radslag.outcome.indicator.comparison.Measurement;
import se.radslag.outcome.indicator.comparison.Peers;
import se.radslag.outcome.indicator.comparison.Standing;
import se.radslag.outcome.indicator.comparison.Trend;
import se.radslag.outcome.indicator.picture.Digits;

/**
 * What an indicator says of a municipality among others.
 *
 * @param year the year that all are compared in; 0 where nobody has a figure
 * @param own what is said of the municipality in that year, be it why there is no figure; null where {@code year} is 0
 * @param other its latest figure, where it has one and none in that year
 * @param field the figures of all that are compared
 * @param standing where its figure stands among them, or null without one
 * @param trend until that year
 * @param gap women and men in that year, or null
 * @param section what is said of everyone in that year; null where {@code year} is 0
 * @param digits how figures are written
 */
public record Compared(
        Indicator indicator,
        Judgement judgement,
        int year,
        @Nullable Value own,
        @Nullable Measurement other,
        Field field,
        @Nullable Standing standing,
        Peers peers,
        Trend trend,
        @Nullable Gap gap,
        @Nullable Section section,
        Digits digits) {

    /** Whether anybody has a figure. */
    public boolean isTold() {
        return year != 0;
    }

    /** The day on which the figures of the year were retrieved, or null. */
    public @Nullable LocalDate retrieved() {
        return section == null ? null : section.retrieved();
    }

    /** What is said of another of the set in the same year. */
    public Cell cell(String municipality) {
        OptionalDouble figure = section == null ? OptionalDouble.empty() : section.figure(municipality);
        return figure.isEmpty()
                ? new Cell(
                        null,
                        section == null
                                ? Lack.NONE
                                : section.value(municipality).lack())
                : new Cell(field.standing(figure.getAsDouble()), Lack.GIVEN);
    }

    /** A figure of somebody, and where it stands; or why there is none. */
    public record Cell(@Nullable Standing standing, Lack lack) {

        public @Nullable Double figure() {
            return standing == null ? null : Double.valueOf(standing.value());
        }

        /** As {@link Compared#colour}. */
        public String colour() {
            return Compared.colour(standing);
        }
    }

    /** Its figure, or null if there is none. */
    public @Nullable Double figure() {
        return standing == null ? null : Double.valueOf(standing.value());
    }

    /** Why it has no figure; {@link Lack#GIVEN} if it has one. */
    public Lack lack() {
        return own == null ? Lack.NONE : own.lack();
    }

    /** Value of the attributes {@code data-quarter} and {@code data-colour}. */
    public String colour() {
        return colour(standing);
    }

    private static String colour(@Nullable Standing standing) {
        return standing == null
                ? "missing"
                : standing.quarter() == null ? "none" : standing.quarter().mark();
    }

    /** A figure of the indicator as pages write it. */
    public String text(Locale locale, @Nullable Double value) {
        return digits.text(locale, value);
    }

    /** A difference between figures of the indicator. */
    public String signed(Locale locale, @Nullable Double value) {
        return digits.signed(locale, value);
    }
}
