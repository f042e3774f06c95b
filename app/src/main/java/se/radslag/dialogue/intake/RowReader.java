package se.radslag.dialogue.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Frame;

/** Reads rows of a file whose columns are known, and notes what is wrong with them. */
final class RowReader {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 5_000;
    static final int LONGEST_AUTHOR = 100;
    /** More than this are not listed: the file is another than was meant. */
    private static final int MOST_PROBLEMS = 200;

    private final List<String> header;
    private final Map<Field, Integer> places;
    private final List<Problem> problems;
    private final Map<Integer, Long> lineOfNumber = new HashMap<>();

    RowReader(List<String> header, Map<Field, Integer> places, List<Problem> problems) {
        this.header = header;
        this.places = places;
        this.problems = problems;
    }

    boolean canContinue() {
        return places.containsKey(Field.TEXT) && problems.size() < MOST_PROBLEMS;
    }

    List<String> unused() {
        return IntStream.range(0, header.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(header::get)
                .toList();
    }

    boolean isTurnedDown(CSVRecord row) {
        return row.size() == header.size() && value(row, Field.MODERATED).equals("-1");
    }

    /** The row, or empty if anything is wrong with it. */
    Optional<Received> read(long line, CSVRecord row) {
        int before = problems.size();
        if (row.size() != header.size()) {
            problems.add(new Problem(line, "", "intake.columns", header.size(), row.size()));
            return Optional.empty();
        }
        String text = text(line, row, Field.TEXT, LONGEST_TEXT);
        if (text.isEmpty()) {
            problems.add(problem(line, Field.TEXT, "intake.no-text"));
        }
        String title = text(line, row, Field.TITLE, LONGEST_TITLE);
        var received = new Received(
                line,
                ownNumber(line, row),
                title.isEmpty() ? beginning(text) : title,
                text,
                text(line, row, Field.AUTHOR, LONGEST_AUTHOR),
                time(line, row),
                count(line, row, Field.FOR),
                count(line, row, Field.AGAINST));
        return problems.size() == before ? Optional.of(received) : Optional.empty();
    }

    private String value(CSVRecord row, Field field) {
        Integer place = places.get(field);
        return place == null ? "" : row.get(place).strip();
    }

    private Problem problem(long line, Field field, String key, Object... arguments) {
        return new Problem(line, header.get(places.getOrDefault(field, 0)), key, arguments);
    }

    private String text(long line, CSVRecord row, Field field, int longest) {
        String text = value(row, field).replace("\r\n", "\n");
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            problems.add(problem(line, field, "intake.too-long", length, longest));
        }
        return text;
    }

    private @Nullable Integer ownNumber(long line, CSVRecord row) {
        String written = value(row, Field.NUMBER);
        if (written.isEmpty()) {
            return null;
        }
        int number = natural(line, Field.NUMBER, written);
        Long earlier = lineOfNumber.putIfAbsent(number, line);
        if (earlier != null) {
            problems.add(problem(line, Field.NUMBER, "intake.same-number", written, earlier));
        }
        return number;
    }

    private int count(long line, CSVRecord row, Field field) {
        String written = value(row, field);
        return written.isEmpty() ? 0 : natural(line, field, written);
    }

    private int natural(long line, Field field, String written) {
        try {
            int number = Integer.parseInt(written);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a negative number is
        }
        problems.add(problem(line, field, "intake.not-a-count", written));
        return 0;
    }

    private @Nullable Instant time(long line, CSVRecord row) {
        String written = value(row, Field.AT);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return time(written);
        } catch (DateTimeException | NumberFormatException e) {
            problems.add(problem(line, Field.AT, "intake.not-a-time", written));
            return null;
        }
    }

    /** A day, a time in Sweden, a time with its offset, or milliseconds since 1970. */
    private static Instant time(String written) {
        if (written.matches("\\d{12,14}")) {
            return Instant.ofEpochMilli(Long.parseLong(written));
        }
        String iso = written.replace(' ', 'T');
        if (iso.length() <= 10) {
            return LocalDate.parse(iso).atStartOfDay(Frame.ZONE).toInstant();
        }
        return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(Frame.ZONE).toInstant();
    }

    /** The beginning of a text as its title, ended at a word. */
    static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        String cut = line.substring(0, LONGEST_TITLE - 1);
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST_TITLE / 2 ? cut.substring(0, space) : cut).replaceAll("[\\s,;:.–-]+$", "") + "…";
    }
}
