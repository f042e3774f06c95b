package se.radslag.dialogue.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.CanonicalJson;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Dataset.Column;

/** What a dataset can be had as; the same rows in all of them. */
enum Format {
    /** In the form that {@link Csv} describes. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(Dataset dataset, Consumer<Consumer<@Nullable Object[]>> rows, OutputStream out) {
            Csv.of(dataset).write(rows, out);
        }
    },

    /** An array of one object for each row, each on a line of its own; what is not known is null. */
    JSON("application/json") {
        @Override
        void write(Dataset dataset, Consumer<Consumer<@Nullable Object[]>> rows, OutputStream out) {
            append(out, "[");
            String[] before = {"\n"};
            Csv.of(dataset).rows(rows, values -> {
                append(out, before[0] + object(dataset.columns(), values));
                before[0] = ",\n";
            });
            append(out, "\n]\n");
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** The ending of its files, without the dot. */
    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Writes all rows, one at a time; the stream is left open.
     *
     * @param rows hands them over, as {@link Dataset#rows}
     * @throws UncheckedIOException if they cannot be written, as when the reader has gone
     */
    abstract void write(Dataset dataset, Consumer<Consumer<@Nullable Object[]>> rows, OutputStream out);

    /** Writes all rows of the dialogue, as {@link #write(Dataset, Consumer, OutputStream)}. */
    void write(Dataset dataset, Dialogue dialogue, OutputStream out) {
        write(dataset, rows -> dataset.rows(dialogue, rows), out);
    }

    private static String object(List<Column> columns, List<String> values) {
        var text = new StringBuilder("{");
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(CanonicalJson.of(columns.get(i).name()))
                    .append(':')
                    .append(value(columns.get(i), values.get(i)));
        }
        return text.append('}').toString();
    }

    private static String value(Column column, String value) {
        if (value.isEmpty()) {
            return "null";
        }
        return switch (column.type()) {
            case NUMBER, DECIMAL, TRUTH -> value;
            case CODE, DAY, MOMENT, PATH, TEXT -> CanonicalJson.of(value);
        };
    }

    private static void append(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
