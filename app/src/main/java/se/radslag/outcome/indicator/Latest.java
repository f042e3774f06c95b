package se.radslag.outcome.indicator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest that an indicator says of a municipality and gender, and what it said before that, each with what it says of
 * everyone in the same year.
 *
 * @param current the latest year of which anything is said of the municipality, be it that a figure lacks
 * @param earlier the latest year before that for which it has a figure, or null
 */
public record Latest(
        String municipalityId, Section current, @Nullable Section earlier) {

    public String indicatorId() {
        return current.indicatorId();
    }

    public Gender gender() {
        return current.gender();
    }

    /** The latest value of the municipality. */
    public Value value() {
        return current.value(municipalityId);
    }

    /** Its value before that, always with a figure. */
    public Optional<Value> earlierValue() {
        return Optional.ofNullable(earlier).map(section -> section.value(municipalityId));
    }
}
