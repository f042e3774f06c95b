package se.radslag.outcome.indicator.retrieval;

import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Lack;

/**
 * What the source says of a unit.
 *
 * @param figure null exactly where {@code lack} is not {@link Lack#GIVEN}
 * @param lack {@link Lack#NONE} for what the source has deleted
 */
public record UnitFigure(
        String indicatorId,
        String unitId,
        int year,
        Gender gender,
        @Nullable Double figure,
        Lack lack) {

    String letter() {
        return lack.name();
    }
}
