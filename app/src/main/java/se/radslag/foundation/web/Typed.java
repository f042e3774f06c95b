package se.radslag.foundation.web;

import java.util.List;
import java.util.Map;

/**
 * What a visitor had typed into the form before signing in; empty otherwise. The controller that shows the form takes
 * it as an argument and fills the fields in.
 */
public record Typed(Map<String, List<String>> fields) {

    /** The first value of the field, or the empty string. */
    public String get(String field) {
        return fields.getOrDefault(field, List.of("")).getFirst();
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
