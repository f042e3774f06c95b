package se.radslag.outcome.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said before of a value that was said otherwise later.
 *
 * @param number 1 for what was said first
 * @param figure null exactly where {@code lack} is not {@link Lack#GIVEN}
 * @param retrieved the day on which it was last said so; null where nothing had been said
 * @param replaced the day on which it was first said otherwise
 */
public record Revision(
        String indicatorId,
        String municipalityId,
        int year,
        Gender gender,
        int number,
        @Nullable Double figure,
        Lack lack,
        @Nullable LocalDate retrieved,
        LocalDate replaced) {}
