package se.radslag.outcome.indicator;

import java.util.List;
import java.util.Optional;

/**
 * What an indicator says of one municipality and gender through the years.
 *
 * @param values from the earliest year to the latest; years of which nothing is said are not among them
 */
public record Series(String indicatorId, String municipalityId, Gender gender, List<Value> values) {

    /** What is said of the latest year, be it that a figure lacks. */
    public Optional<Value> latest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** What is said of a year. */
    public Optional<Value> at(int year) {
        return values.stream().filter(value -> value.year() == year).findFirst();
    }

    /** The values that have a figure. */
    public List<Value> given() {
        return values.stream().filter(Value::isGiven).toList();
    }
}
