package se.radslag.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that money is asked for.
 *
 * @param id what ballots call it
 * @param cost in the election's currency, zero or more
 * @param attributes everything else that is known of it, by the {@code .pb} format's column names ({@code name},
 *     {@code category}, {@code district}, {@code latitude} and so on)
 */
public record Project(String id, BigDecimal cost, Map<String, String> attributes) {

    public Project {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("The cost of " + id + " is below zero: " + cost);
        }
        attributes = Map.copyOf(attributes);
    }

    public Project(String id, BigDecimal cost) {
        this(id, cost, Map.of());
    }

    /** Its name, or its id where it has none. */
    public String name() {
        return attributes.getOrDefault("name", id);
    }

    /** The values of an attribute that is a list, as {@code category} is. */
    public List<String> all(String attribute) {
        return Stream.of(attributes.getOrDefault(attribute, "").split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
