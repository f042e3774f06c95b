package se.radslag.opinionmap.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of comma-separated values (RFC 4180, UTF-8), one at a time, in constant memory. A row's values stay
 * bytes until they are asked for. Lines without anything on them are passed over; a byte order mark is too.
 */
final class CsvRows {

    /** What {@link #number} gives where there is no number. */
    static final long NO_NUMBER = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 18;
    private static final int FIRST_SIZE = 1 << 18;
    private static final int LARGEST_ROW = 1 << 26;

    /** The rows cannot be parted; the rest of the file means nothing. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        final Problem problem;
        final int line;

        Unreadable(Problem problem, int line) {
            super(problem.expected());
            this.problem = problem;
            this.line = line;
        }
    }

    private final InputStream in;
    private byte[] buffer;
    private int position;
    private int limit;
    private boolean ended;
    private int nextLine = 1;

    private int line;
    private int cells;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];

    CsvRows(InputStream in) throws IOException {
        this(in, FIRST_SIZE);
    }

    /** @param size of the buffer at first; it grows to hold a row */
    CsvRows(InputStream in, int size) throws IOException {
        this.in = in;
        this.buffer = new byte[Math.max(size, 4)];
        while (limit < 3 && !ended) {
            fill();
        }
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    /** Goes to the next row. False when there is none. */
    boolean next() throws IOException, Unreadable {
        do {
            line = nextLine;
            while (!parse()) {
                fill();
            }
            if (position == limit && ended && cells == 0) {
                return false;
            }
        } while (cells == 1 && starts[0] == ends[0] && !quoted[0]);
        return true;
    }

    private void fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }

    /** Parts the row that begins at the position. False if its end is not in the buffer yet. */
    private boolean parse() throws Unreadable {
        if (limit - position > LARGEST_ROW) {
            throw new Unreadable(Problem.TOO_LONG, line);
        }
        cells = 0;
        if (position == limit) {
            return ended;
        }
        int lines = 0;
        int at = position;
        while (true) {
            int start = at;
            boolean inQuotes = at < limit && buffer[at] == '"';
            if (inQuotes) {
                start = ++at;
                while (true) {
                    while (at < limit && buffer[at] != '"') {
                        lines += buffer[at] == '\n' ? 1 : 0;
                        at++;
                    }
                    if (at == limit || at + 1 == limit && !ended) {
                        return endOfQuote(at);
                    }
                    if (at + 1 == limit || buffer[at + 1] != '"') {
                        break;
                    }
                    at += 2;
                }
                cell(start, at, true);
                at++;
            } else {
                while (at < limit && buffer[at] != ',' && buffer[at] != '\n') {
                    if (buffer[at] == '"') {
                        throw new Unreadable(Problem.TEXT_AROUND_QUOTE, line + lines);
                    }
                    at++;
                }
                cell(
                        start,
                        at > start && at < limit && buffer[at] == '\n' && buffer[at - 1] == '\r' ? at - 1 : at,
                        false);
            }
            if (inQuotes && at < limit && buffer[at] == '\r') {
                at++;
                if (at == limit && !ended) {
                    return false;
                }
                if (at < limit && buffer[at] != '\n') {
                    throw new Unreadable(Problem.TEXT_AROUND_QUOTE, line + lines);
                }
            }
            if (at == limit) {
                if (!ended) {
                    return false;
                }
                position = at;
                return true;
            }
            byte end = buffer[at++];
            if (end == '\n') {
                position = at;
                nextLine = line + lines + 1;
                return true;
            }
            if (end != ',') {
                throw new Unreadable(Problem.TEXT_AROUND_QUOTE, line + lines);
            }
        }
    }

    private boolean endOfQuote(int at) throws Unreadable {
        if (ended && at == limit) {
            throw new Unreadable(Problem.OPEN_QUOTE, line);
        }
        return false;
    }

    private void cell(int start, int end, boolean inQuotes) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
            quoted = Arrays.copyOf(quoted, 2 * cells);
        }
        starts[cells] = start;
        ends[cells] = end;
        quoted[cells] = inQuotes;
        cells++;
    }

    /** The line on which the row begins, from 1. */
    int line() {
        return line;
    }

    /** How many values the row has. */
    int cells() {
        return cells;
    }

    boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    /**
     * A value as a whole number, or {@link #NO_NUMBER} if it is not one as {@link Long#toString(long)} writes it, of at
     * most 18 characters.
     */
    long number(int cell) {
        int at = starts[cell];
        int end = ends[cell];
        if (end - at > MOST_DIGITS || at == end) {
            return NO_NUMBER;
        }
        boolean negative = buffer[at] == '-';
        at += negative ? 1 : 0;
        if (at == end || buffer[at] == '0' && (negative || end - at > 1)) {
            return NO_NUMBER;
        }
        long number = 0;
        for (; at < end; at++) {
            int digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = 10 * number + digit;
        }
        return negative ? -number : number;
    }

    /** A value as text; null if it is not UTF-8. */
    @Nullable
    String text(int cell) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, starts[cell], ends[cell] - starts[cell]))
                    .toString();
            return quoted[cell] ? text.replace("\"\"", "\"") : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** A value as text, for messages: what is not UTF-8 is replaced. */
    String shown(int cell) {
        return new String(buffer, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
    }
}
