package se.radslag.outcome.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of one municipality, year and gender.
 *
 * @param figure in the unit of the indicator; null exactly where {@code lack} is not {@link Lack#GIVEN}
 * @param retrieved the day on which the source last said so; null where it says nothing
 * @param revision how often it has been said otherwise before; 0 for what was said first
 */
public record Value(
        String indicatorId,
        String municipalityId,
        int year,
        Gender gender,
        @Nullable Double figure,
        Lack lack,
        @Nullable LocalDate retrieved,
        int revision) {

    public Value {
        if ((figure != null) != (lack == Lack.GIVEN)) {
            throw new IllegalArgumentException("A figure and a lack at once, or neither: " + figure + ", " + lack);
        }
    }

    public boolean isGiven() {
        return lack == Lack.GIVEN;
    }
}
