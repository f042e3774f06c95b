package se.radslag.dialogue.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file in UTF-8 whose first line names its columns. A column is known by its usual names (those of a Polis export
 * among them) or by the name that it is said to have.
 *
 * @param columns names of columns in this file, for fields whose column has another name than the usual ones
 * @param delimiter what separates the columns
 * @param includeModerated whether to take in what the file's own moderators had turned down
 */
public record ContributionFile(Path path, Map<Field, String> columns, char delimiter, boolean includeModerated) {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** A file with the usual columns, separated by commas. */
    public static ContributionFile of(Path path) {
        return new ContributionFile(path, Map.of(), ',', false);
    }

    /**
     * Reads the whole file.
     *
     * @throws IOException if it cannot be read at all
     */
    public Reading read() throws IOException {
        var problems = new ArrayList<Problem>();
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            skipMark(reader);
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .get();
            try (CSVParser parser =
                    CSVParser.builder().setReader(reader).setFormat(format).get()) {
                return read(parser, problems);
            }
        } catch (CharacterCodingException e) {
            return new Reading(List.of(), List.of(new Problem(1, "", "intake.not-utf-8")), List.of(), List.of());
        }
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    private Reading read(CSVParser parser, List<Problem> problems) throws IOException {
        var rows = new ArrayList<Received>();
        var leftOut = new ArrayList<Problem>();
        Iterator<CSVRecord> records = parser.iterator();
        long line = 1;
        try {
            if (!records.hasNext()) {
                problems.add(new Problem(1, "", "intake.empty"));
                return new Reading(rows, problems, leftOut, List.of());
            }
            List<String> header = records.next().stream().map(String::strip).toList();
            var reader = new RowReader(header, find(header, problems), problems);
            line = parser.getCurrentLineNumber() + 1;
            while (problems.isEmpty() || reader.canContinue()) {
                if (!records.hasNext()) {
                    break;
                }
                CSVRecord record = records.next();
                if (reader.isTurnedDown(record) && !includeModerated) {
                    leftOut.add(new Problem(line, "", "intake.turned-down"));
                } else {
                    reader.read(line, record).ifPresent(rows::add);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return new Reading(rows, problems, leftOut, reader.unused());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException badCharacter) {
                throw badCharacter;
            }
            problems.add(new Problem(line, "", "intake.broken-quotes"));
            return new Reading(rows, problems, leftOut, List.of());
        }
    }

    /** Finds the place of each field among the columns. */
    private Map<Field, Integer> find(List<String> header, List<Problem> problems) {
        var places = new EnumMap<Field, Integer>(Field.class);
        List<String> lower =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (Field field : Field.values()) {
            String said = columns.get(field);
            if (said == null) {
                field.names().stream()
                        .map(lower::indexOf)
                        .filter(place -> place >= 0)
                        .findFirst()
                        .ifPresent(place -> places.put(field, place));
            } else if (header.contains(said)) {
                places.put(field, header.indexOf(said));
            } else {
                problems.add(new Problem(1, said, "intake.no-such-column", String.join(", ", header)));
            }
        }
        if (problems.isEmpty() && !places.containsKey(Field.TEXT)) {
            problems.add(new Problem(1, "", "intake.no-text-column", String.join(", ", header)));
        }
        return places;
    }
}
