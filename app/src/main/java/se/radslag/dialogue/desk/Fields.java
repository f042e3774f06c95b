package se.radslag.dialogue.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;

/** What stands in the fields of a form, as it was typed or as it is stored. */
public record Fields(Map<String, List<String>> values) {

    public static final Fields NONE = new Fields(Map.of());

    /** Fields with one value each, in pairs of name and value; null for nothing. */
    static Fields of(@Nullable Object... pairs) {
        var values = new HashMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            values.put(String.valueOf(pairs[i]), value == null ? List.of() : List.of(value.toString()));
        }
        return new Fields(values);
    }

    /** The first value without white space around it; empty if there is none. */
    public String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The text, with an error if it is longer than {@code most} characters. */
    String text(String name, int most, Errors errors) {
        String text = get(name);
        if (!text.isEmpty()) {
            errors.text(name, text, most);
        }
        return text;
    }

    /** The day, or null if the field is empty; with an error if it is no day. */
    @Nullable
    LocalDate day(String name, Errors errors) {
        String text = get(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add(name, "process.error.day");
            return null;
        }
    }

    /** The number, or null if the field is empty; with an error if it is no number from 0 to 130. */
    @Nullable
    Integer age(String name, Errors errors) {
        String text = get(name);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > 130) {
            errors.add(name, "process.error.age");
            return null;
        }
        return Integer.valueOf(text);
    }

    /** The version of the plan that the form was filled in from. */
    int version() {
        String text = get("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
