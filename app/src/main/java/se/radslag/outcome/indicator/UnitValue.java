package se.radslag.outcome.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of one unit, year and gender.
 *
 * @param figure null exactly where {@code lack} is not {@link Lack#GIVEN}
 * @param retrieved the day on which the source last said so
 * @param revision how often it has been said otherwise before
 */
public record UnitValue(
        Unit unit, int year, Gender gender, @Nullable Double figure, Lack lack, LocalDate retrieved, int revision) {}
