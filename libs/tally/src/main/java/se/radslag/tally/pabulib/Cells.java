package se.radslag.tally.pabulib;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks through semicolon-separated rows of bytes without copying them. A cell that begins with a quotation mark ends
 * with the next single one and may hold semicolons, line ends and doubled quotation marks. Lines end with LF, CRLF or
 * CR, also mixed.
 */
final class Cells {

    private final byte[] data;
    private final int end;
    private int position;
    private int nextLine;
    private int rowStart;
    private int rowLine;
    private int size;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] quoted = new boolean[16];
    private boolean openQuote;
    private boolean textAfterQuote;

    /** @param line the number of the line that starts at {@code from} */
    Cells(byte[] data, int from, int end, int line) {
        this.data = data;
        this.position = from;
        this.end = end;
        this.nextLine = line;
    }

    /** Goes to the next row that is not blank. */
    boolean next() {
        while (position < end) {
            rowStart = position;
            rowLine = nextLine;
            size = 0;
            openQuote = false;
            textAfterQuote = false;
            readRow();
            if (size > 1 || quoted[0] || !isBlank(from[0], to[0])) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(int start, int stop) {
        for (int place = start; place < stop; place++) {
            if (data[place] != ' ' && data[place] != '\t') {
                return false;
            }
        }
        return true;
    }

    private void readRow() {
        do {
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
                quoted = Arrays.copyOf(quoted, 2 * size);
            }
        } while (readCell());
    }

    /** Reads one cell and tells whether another follows in the row. */
    private boolean readCell() {
        int at = position;
        from[size] = at;
        quoted[size] = at < end && data[at] == '"';
        if (quoted[size]) {
            at = closingQuote(at + 1);
        }
        int afterQuote = at;
        while (at < end) {
            byte here = data[at];
            if (here <= ';' && (here == ';' || here == '\n' || here == '\r')) {
                break;
            }
            at++;
        }
        textAfterQuote |= quoted[size] && at > afterQuote;
        to[size++] = at;
        position = at + 1;
        if (at < end && data[at] == ';') {
            return true;
        }
        if (at < end && data[at] == '\r' && at + 1 < end && data[at + 1] == '\n') {
            position++;
        }
        nextLine++;
        return false;
    }

    private int closingQuote(int inside) {
        for (int at = inside; at < end; at++) {
            if (data[at] == '"') {
                if (at + 1 < end && data[at + 1] == '"') {
                    at++;
                } else {
                    return at + 1;
                }
            } else if (data[at] == '\n' || data[at] == '\r' && (at + 1 == end || data[at + 1] != '\n')) {
                nextLine++;
            }
        }
        openQuote = true;
        return end;
    }

    /** Where the row begins. */
    int rowStart() {
        return rowStart;
    }

    int size() {
        return size;
    }

    int line() {
        return rowLine;
    }

    /** The line in which a cell begins. */
    int line(int cell) {
        int line = rowLine;
        for (int at = rowStart; at < from[cell]; at++) {
            if (data[at] == '\n' || data[at] == '\r' && data[at + 1] != '\n') {
                line++;
            }
        }
        return line;
    }

    /** The column in which a cell begins, in characters from one. */
    int column(int cell) {
        return column(cell, from[cell]);
    }

    /** The column of a byte of a cell. */
    int column(int cell, int place) {
        int lineStart = place;
        while (lineStart > rowStart && data[lineStart - 1] != '\n' && data[lineStart - 1] != '\r') {
            lineStart--;
        }
        return 1 + new String(data, lineStart, place - lineStart, StandardCharsets.UTF_8).length();
    }

    byte[] data() {
        return data;
    }

    int from(int cell) {
        return from[cell];
    }

    int to(int cell) {
        return to[cell];
    }

    boolean isQuoted(int cell) {
        return quoted[cell];
    }

    boolean hasOpenQuote() {
        return openQuote;
    }

    boolean hasTextAfterQuote() {
        return textAfterQuote;
    }

    /** What a cell says, without its quotation marks. */
    String text(int cell) {
        if (cell >= size) {
            return "";
        }
        String raw = new String(data, from[cell], to[cell] - from[cell], StandardCharsets.UTF_8);
        if (!quoted[cell]) {
            return raw;
        }
        int close = raw.length() - 1;
        if (!openQuote && !textAfterQuote) {
            return raw.substring(1, close).replace("\"\"", "\"");
        }
        return raw.substring(1).replace("\"\"", "\u0000").replace("\"", "").replace('\u0000', '"');
    }
}
