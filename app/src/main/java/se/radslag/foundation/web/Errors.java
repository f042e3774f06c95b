package se.radslag.foundation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form that was sent: a message for each field, in the order of the form, in the page's language. */
public final class Errors {

    private final Map<String, String> byField = new LinkedHashMap<>();
    private final Frame frame;

    public Errors(Frame frame) {
        this.frame = frame;
    }

    /** Notes the first thing wrong with a field. */
    public Errors add(String field, String key, Object... arguments) {
        byField.putIfAbsent(field, frame.t(key, arguments));
        return this;
    }

    /** Notes that the field is empty, or longer than {@code most} characters, with messages of the frame. */
    public Errors text(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            add(field, "frame.error.required");
        } else {
            atMost(field, value.strip(), most);
        }
        return this;
    }

    /** Notes that the text, which may be empty, is longer than {@code most} characters. */
    public Errors atMost(String field, String value, int most) {
        return value.length() > most ? add(field, "frame.error.too-long", most, value.length()) : this;
    }

    /** As {@link #text(String, String, int)}, with a message of its own for a field that is empty. */
    public Errors text(String field, @Nullable String value, int most, String missingKey) {
        if (value == null || value.isBlank()) {
            return add(field, missingKey);
        }
        return text(field, value, most);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** Messages by field, for the error summary. */
    public Map<String, String> byField() {
        return byField;
    }

    /** The message of a field, or null. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }
}
