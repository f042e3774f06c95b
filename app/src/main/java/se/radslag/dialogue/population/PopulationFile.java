package se.radslag.dialogue.population;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.radslag.dialogue.intake.Problem;

/**
 * A CSV file of population as Statistics Sweden's database (PxWeb) hands it out: parted by commas, semicolons or tabs, in
 * UTF-8 with or without its mark or in Latin-1, with a title above the line that names the columns or without one; sex
 * and year in columns of their own or in the names of the columns with figures.
 */
public final class PopulationFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** So many lines at most stand above the one that names the columns. */
    private static final int MOST_ABOVE = 10;

    private PopulationFile() {}

    /**
     * Reads the whole file.
     *
     * @param areas names of the organisation's areas
     * @param organisation name of the organisation, for rows that are about all of it
     */
    public static PopulationReading read(byte[] content, Collection<String> areas, String organisation) {
        String text = text(content);
        if (text.isBlank()) {
            return PopulationReading.refused(new Problem(1, "", "population.file.empty"));
        }
        var lines = new ArrayList<List<String>>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get())
                .get()) {
            for (CSVRecord line : parser) {
                lines.add(line.toList());
            }
        } catch (UncheckedIOException | IOException e) {
            return PopulationReading.refused(new Problem(lines.size() + 1L, "", "intake.broken-quotes"));
        }
        for (int line = 0; line < Math.min(MOST_ABOVE, lines.size()); line++) {
            Optional<Columns> columns = Columns.of(lines.get(line));
            if (columns.isPresent()) {
                return read(lines, line, columns.get(), new Regions(areas, organisation));
            }
        }
        return PopulationReading.refused(new Problem(1, "", "population.file.no-columns"));
    }

    private static PopulationReading read(List<List<String>> lines, int header, Columns columns, Regions regions) {
        if (!columns.unknown().isEmpty()) {
            return PopulationReading.refused(
                    new Problem(header + 1L, columns.unknown().getFirst(), "population.file.unknown-column"));
        }
        var reader = new FigureReader(columns, lines.get(header), regions);
        for (int line = header + 1; line < lines.size(); line++) {
            reader.take(line + 1L, lines.get(line));
        }
        return reader.reading();
    }

    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** What stands most often in the beginning of the file, among what can part columns. */
    private static char delimiter(String text) {
        String start = text.lines().limit(MOST_ABOVE).reduce("", String::concat).replaceAll("\"[^\"]*\"", "");
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(start, candidate) > count(start, found)) {
                found = candidate;
            }
        }
        return found;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }
}
