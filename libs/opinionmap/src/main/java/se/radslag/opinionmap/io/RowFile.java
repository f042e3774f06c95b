package se.radslag.opinionmap.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of rows below a line of column names; what is wrong with it goes to the messages. */
final class RowFile implements AutoCloseable {

    private static final int LONGEST_ID = 200;

    private final Path path;
    private final Messages messages;
    private final InputStream in;
    private final CsvRows rows;
    private final List<String> columns = new ArrayList<>();
    private boolean broken;

    private RowFile(Path path, Messages messages, InputStream in) throws IOException {
        this.path = path;
        this.messages = messages;
        this.in = in;
        this.rows = new CsvRows(in);
        readColumns();
    }

    /** Opens a file and reads its first line. Where that cannot be used there are no columns and no rows. */
    static RowFile open(Path path, Messages messages) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return new RowFile(path, messages, in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void readColumns() throws IOException {
        if (!advance()) {
            if (!broken) {
                messages.add(path, 0, null, Problem.EMPTY_FILE, "");
            }
            broken = true;
            return;
        }
        Set<String> met = new HashSet<>();
        for (int cell = 0; cell < rows.cells(); cell++) {
            String name = rows.text(cell);
            columns.add(name == null ? "" : name.strip());
            if (name == null) {
                messages.add(path, rows.line(), null, Problem.NOT_UTF8, rows.shown(cell));
                broken = true;
            } else if (!met.add(columns.getLast())) {
                messages.add(path, rows.line(), null, Problem.DUPLICATE_COLUMN, name);
                broken = true;
            }
        }
    }

    /** Whether the file cannot be read on. */
    boolean isBroken() {
        return broken;
    }

    List<String> columns() {
        return columns;
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** The place of the first of these columns that there is, or -1. */
    int find(String... names) {
        for (String name : names) {
            int place = columns.indexOf(name);
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** As {@link #find}; that there is none is told, and no row is then read. */
    int require(String... names) {
        int place = find(names);
        if (place < 0 && !broken) {
            messages.add(path, 1, null, Problem.MISSING_COLUMN, String.join(" / ", names));
            broken = true;
        }
        return place;
    }

    /** Goes to the next row that has as many values as there are columns; others are told of. */
    boolean next() throws IOException {
        while (!broken && advance()) {
            if (rows.cells() == columns.size()) {
                return true;
            }
            messages.add(path, rows.line(), null, Problem.CELLS, rows.cells() + " instead of " + columns.size());
        }
        return false;
    }

    private boolean advance() throws IOException {
        try {
            return rows.next();
        } catch (CsvRows.Unreadable e) {
            messages.add(path, e.line, null, e.problem, "");
            broken = true;
            return false;
        }
    }

    int line() {
        return rows.line();
    }

    boolean isEmpty(int cell) {
        return rows.isEmpty(cell);
    }

    long number(int cell) {
        return rows.number(cell);
    }

    /** A value as text; where it is not UTF-8 that is told, and it is empty. */
    String text(int cell) {
        String text = rows.text(cell);
        if (text == null) {
            problem(cell, Problem.NOT_UTF8);
            return "";
        }
        return text;
    }

    /** A value as an id, or null, which is told. */
    @Nullable
    String id(int cell) {
        String id = text(cell).strip();
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            problem(cell, Problem.NO_ID);
            return null;
        }
        return id;
    }

    /** Tells that a value is wrong. */
    void problem(int cell, Problem problem) {
        messages.add(path, rows.line(), columns.get(cell), problem, rows.shown(cell));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
