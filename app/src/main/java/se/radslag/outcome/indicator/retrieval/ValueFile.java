package se.radslag.outcome.indicator.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Lack;

/**
 * A file of figures: {@code kpi,municipality,year,gender,value}, one on a line, as it is or compressed by gzip. Where there is
 * none, the value is one of Kolada's signs or empty. Read as bytes: there are millions of lines.
 */
final class ValueFile {

    static final String HEADER = "kpi,municipality,year,gender,value";

    private static final int FIELDS = 5;
    private static final int VALUE = 4;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 400;
    private static final int TOLD_EVERY = 500_000;
    /** As many digits as any {@code long} and as any {@code double} hold. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private final Path path;
    private final byte[] line = new byte[LONGEST_LINE];
    private final int[] ends = new int[FIELDS];
    private final Map<String, String> names = new HashMap<>();
    private String indicatorId = "";
    private String municipalityId = "";
    private int length;
    private long number;

    ValueFile(Path path) {
        this.path = path;
    }

    /**
     * Hands over every figure.
     *
     * @param told is told now and then how many there have been
     * @throws Unusable if a line is not what it should be, with its number
     */
    void read(Stage stage, LongConsumer told) {
        try (InputStream in = open()) {
            byte[] buffer = new byte[BUFFER];
            int count;
            while ((count = in.read(buffer)) >= 0) {
                for (int at = 0; at < count; at++) {
                    byte one = buffer[at];
                    if (one == '\n') {
                        end(stage, told);
                    } else if (length == LONGEST_LINE) {
                        number++;
                        throw bad("retrieval.problem.line");
                    } else {
                        line[length++] = one;
                    }
                }
            }
            if (length > 0) {
                end(stage, told);
            }
            if (number == 0) {
                throw new Unusable("retrieval.problem.empty", path.getFileName());
            }
        } catch (IOException e) {
            throw new Unusable("retrieval.problem.unreadable", path.getFileName(), String.valueOf(e.getMessage()));
        }
    }

    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return path.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private void end(Stage stage, LongConsumer told) {
        number++;
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        if (number == 1) {
            requireHeader();
        } else if (length > 0) {
            take(stage);
            if (number % TOLD_EVERY == 0) {
                told.accept(number);
            }
        }
        length = 0;
    }

    private void requireHeader() {
        String header = new String(line, 0, length, StandardCharsets.UTF_8);
        if (!header.replace("\uFEFF", "").equals(HEADER)) {
            throw bad("retrieval.problem.header");
        }
    }

    private void take(Stage stage) {
        split();
        indicatorId = same(indicatorId, 0, ends[0]);
        municipalityId = same(municipalityId, ends[0] + 1, ends[1]);
        int year = year(ends[1] + 1, ends[2]);
        Gender gender = gender(ends[2] + 1, ends[3]);
        int from = ends[3] + 1;
        Lack lack = lack(from, ends[VALUE]);
        if (lack == null) {
            stage.take(indicatorId, municipalityId, year, gender, figure(from, ends[VALUE]));
        } else {
            stage.take(indicatorId, municipalityId, year, gender, lack);
        }
    }

    private void split() {
        int field = 0;
        for (int at = 0; at < length; at++) {
            if (line[at] == ',') {
                if (field == VALUE) {
                    throw bad("retrieval.problem.line");
                }
                ends[field++] = at;
            }
        }
        if (field != VALUE) {
            throw bad("retrieval.problem.line");
        }
        ends[VALUE] = length;
    }

    /** The text, and the very same object as before or as for another line with the same text. */
    private String same(String before, int from, int to) {
        if (before.length() == to - from) {
            int at = from;
            while (at < to && before.charAt(at - from) == line[at]) {
                at++;
            }
            if (at == to) {
                return before;
            }
        }
        return names.computeIfAbsent(new String(line, from, to - from, StandardCharsets.UTF_8), text -> text);
    }

    private int year(int from, int to) {
        int year = 0;
        for (int at = from; at < to; at++) {
            int digit = line[at] - '0';
            if (digit < 0 || digit > 9 || to - from > 4) {
                throw bad("retrieval.problem.line");
            }
            year = year * 10 + digit;
        }
        return year;
    }

    private Gender gender(int from, int to) {
        if (to - from == 1) {
            switch (line[from]) {
                case 'T', 'K', 'M' -> {
                    return Gender.of((char) line[from]);
                }
                default -> throw bad("retrieval.problem.line");
            }
        }
        throw bad("retrieval.problem.line");
    }

    /** Why there is no figure, or null where there is one. */
    private @Nullable Lack lack(int from, int to) {
        if (to == from) {
            return Lack.MISSING;
        }
        boolean sign = line[from] == '.' && (to - from == 1 || to - from == 2 && line[from + 1] == '.')
                || line[from] == '-' && to - from == 1;
        return sign ? KoladaWords.lack(new String(line, from, to - from, StandardCharsets.UTF_8)) : null;
    }

    /** The number as {@link Double#parseDouble} would read it: both factors are exact, and so the quotient is rounded once. */
    private double figure(int from, int to) {
        int at = line[from] == '-' ? from + 1 : from;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < to; at++) {
            byte one = line[at];
            if (one == '.' && decimals < 0) {
                decimals = 0;
            } else if (one >= '0' && one <= '9') {
                digits = digits * 10 + (one - '0');
                count++;
                decimals += decimals < 0 ? 0 : 1;
                if (count > EXACT_DIGITS) {
                    return parsed(from, to);
                }
            } else {
                return parsed(from, to);
            }
        }
        if (count == 0) {
            throw bad("retrieval.problem.line");
        }
        double figure = decimals <= 0 ? digits : digits / TENS[decimals];
        return line[from] == '-' ? -figure : figure;
    }

    private double parsed(int from, int to) {
        try {
            double figure = Double.parseDouble(new String(line, from, to - from, StandardCharsets.UTF_8));
            if (Double.isFinite(figure)) {
                return figure;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw bad("retrieval.problem.line");
    }

    private Unusable bad(String key) {
        return new Unusable(
                key, path.getFileName(), number, new String(line, 0, Math.min(length, 80), StandardCharsets.UTF_8));
    }
}
