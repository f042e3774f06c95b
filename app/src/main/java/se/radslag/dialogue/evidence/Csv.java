package se.radslag.dialogue.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * A {@link Dataset} as text, to the byte the same for the same rows, so that a checksum of it can be compared.
 *
 * <p>UTF-8 without a byte order mark; first a line with the names of the columns, then one for each row; values parted
 * by commas; every line, also the last, ended by a line feed. A value with a comma, a quotation mark, a carriage return
 * or a line feed stands within quotation marks, where a quotation mark is doubled (RFC 4180); no other value does.
 * What is not known is empty. Whole numbers are in digits, others with a point and no more decimals than they need,
 * days as {@code 2026-11-22}, moments in UTC to the second as {@code 2026-11-22T08:15:30Z}, yes and no as {@code true}
 * and {@code false}.
 *
 * <p>What is kept for ever has the <em>kept form</em>: every value of a {@link Dataset.Type#TEXT} column that is not
 * empty is replaced by the SHA-256 of its UTF-8, as 64 hexadecimal digits. There each line of the file is a row.
 */
public final class Csv {

    private final Dataset dataset;
    private final List<Dataset.Column> columns;

    private Csv(Dataset dataset) {
        this.dataset = dataset;
        this.columns = dataset.columns();
    }

    public static Csv of(Dataset dataset) {
        return new Csv(dataset);
    }

    /** Names of the columns, in order. */
    public List<String> head() {
        return columns.stream().map(Dataset.Column::name).toList();
    }

    /**
     * Hands over the values of each row, not yet quoted, one row at a time.
     *
     * @throws IllegalArgumentException if a row does not fit the columns
     */
    public void rows(Dialogue dialogue, Consumer<List<String>> each) {
        rows(rows -> dataset.rows(dialogue, rows), each);
    }

    /**
     * As {@link #rows(Dialogue, Consumer)}.
     *
     * @param source hands over the rows, as {@link Dataset#rows}
     */
    public void rows(Consumer<Consumer<@Nullable Object[]>> source, Consumer<List<String>> each) {
        source.accept(row -> each.accept(values(row)));
    }

    /** The kept form of the values of a row. */
    public List<String> kept(List<String> values) {
        var kept = new ArrayList<String>(values.size());
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean hashed = columns.get(i).type() == Dataset.Type.TEXT && !value.isEmpty();
            kept.add(hashed ? Checksums.of(value) : value);
        }
        return kept;
    }

    /** The line of a row, or of the head, with its line feed. */
    public static String line(List<String> values) {
        return values.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    /**
     * Writes all of it as everyone may have it, row by row.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Dialogue dialogue, OutputStream out) {
        write(rows -> dataset.rows(dialogue, rows), out);
    }

    /** As {@link #write(Dialogue, OutputStream)}, with the rows that the source hands over. */
    public void write(Consumer<Consumer<@Nullable Object[]>> source, OutputStream out) {
        append(out, head());
        rows(source, values -> append(out, values));
    }

    private static void append(OutputStream out, List<String> values) {
        try {
            out.write(line(values).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> values(@Nullable Object[] row) {
        if (row.length != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of " + dataset.key() + " has " + row.length + " values, not " + columns.size());
        }
        var values = new ArrayList<String>(row.length);
        for (int i = 0; i < row.length; i++) {
            values.add(value(columns.get(i), row[i]));
        }
        return values;
    }

    private static String value(Dataset.Column column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number when column.type() == Dataset.Type.NUMBER -> Long.toString(number.longValue());
            case Number number when column.type() == Dataset.Type.DECIMAL -> plain(number);
            case LocalDate day when column.type() == Dataset.Type.DAY -> day.toString();
            case Instant moment
            when column.type() == Dataset.Type.MOMENT ->
                moment.truncatedTo(ChronoUnit.SECONDS).toString();
            case Boolean truth when column.type() == Dataset.Type.TRUTH -> truth.toString();
            case String text when isText(column.type()) -> text;
            default ->
                throw new IllegalArgumentException(
                        value.getClass().getSimpleName() + " in a column of " + column.type() + ": " + column.name());
        };
    }

    private static String plain(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    private static boolean isText(Dataset.Type type) {
        return type == Dataset.Type.TEXT || type == Dataset.Type.CODE || type == Dataset.Type.PATH;
    }

    private static String quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }
}
