package se.radslag.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** An object of JSON on one line, in the order in which its fields are put. */
final class JsonLine {

    private final StringBuilder text = new StringBuilder("{");

    private StringBuilder name(String name) {
        if (text.length() > 1) {
            text.append(',');
        }
        return string(text, name).append(':');
    }

    JsonLine put(String name, String value) {
        string(name(name), value);
        return this;
    }

    JsonLine put(String name, long value) {
        name(name).append(value);
        return this;
    }

    JsonLine put(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    /** In as few digits as tell it from its neighbours. It must be finite. */
    JsonLine put(String name, double value) {
        return put(name, BigDecimal.valueOf(value));
    }

    JsonLine put(String name, BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        name(name).append(bare.toPlainString());
        return this;
    }

    JsonLine put(String name, List<String> values) {
        name(name).append('[');
        for (int place = 0; place < values.size(); place++) {
            text.append(place == 0 ? "" : ",");
            string(text, values.get(place));
        }
        text.append(']');
        return this;
    }

    /** A list of objects, each filled in turn. */
    <T> JsonLine put(String name, List<T> values, BiConsumer<JsonLine, T> fill) {
        name(name).append('[');
        for (int place = 0; place < values.size(); place++) {
            var line = new JsonLine();
            fill.accept(line, values.get(place));
            text.append(place == 0 ? "" : ",").append(line);
        }
        text.append(']');
        return this;
    }

    JsonLine put(String name, Consumer<JsonLine> fill) {
        var line = new JsonLine();
        fill.accept(line);
        name(name).append(line);
        return this;
    }

    private static StringBuilder string(StringBuilder to, String value) {
        to.append('"');
        for (int place = 0; place < value.length(); place++) {
            char letter = value.charAt(place);
            switch (letter) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (letter < ' ') {
                        to.append(String.format("\\u%04x", (int) letter));
                    } else {
                        to.append(letter);
                    }
                }
            }
        }
        return to.append('"');
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
