package se.radslag.dialogue.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is to the byte the same for the same content, so that a checksum of it can be compared: the JSON
 * Canonicalization Scheme (RFC 8785), whose only numbers here are whole ones. No space between tokens; the members of
 * an object by their names' UTF-16 code units; in strings only what must be escaped is.
 */
public final class CanonicalJson {

    /** Beyond it, programs that read numbers as double precision would read another. */
    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param value a map with strings for keys, a list, a string, a whole number, a truth or null
     * @throws IllegalArgumentException if it holds anything else
     */
    public static String of(@Nullable Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> members -> object(members);
            case List<?> elements -> array(elements);
            case String string -> string(string);
            case Boolean truth -> text.append(truth);
            case Integer number -> text.append(number);
            case Long number when Math.abs(number) <= LARGEST -> text.append(number);
            default -> throw new IllegalArgumentException("Has no canonical form: " + value.getClass());
        }
    }

    private void object(Map<?, ?> members) {
        var ordered = new TreeMap<String, @Nullable Object>();
        members.forEach((name, value) -> ordered.put((String) name, value));
        text.append('{');
        String comma = "";
        for (var member : ordered.entrySet()) {
            text.append(comma);
            string(member.getKey());
            text.append(':');
            write(member.getValue());
            comma = ",";
        }
        text.append('}');
    }

    private void array(List<?> elements) {
        text.append('[');
        String comma = "";
        for (Object element : elements) {
            text.append(comma);
            write(element);
            comma = ",";
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < 0x20) {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
