package se.radslag.cli;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.radslag.tally.Election;
import se.radslag.tally.GivenUtilities;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.Voters;

/**
 * A CSV file of what projects are worth to voters. Its columns are one of the election file's columns of voters
 * ({@code voter_id} for each by themselves, {@code district} or another for groups), {@code project_id}, and
 * {@code utility}. What it does not name is worth nothing.
 */
final class TallyUtilities {

    private static final int COLUMNS = 3;

    private final Path file;
    private final List<CSVRecord> rows;

    private TallyUtilities(Path file, List<CSVRecord> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** @throws BadInput where the file cannot be read or has other columns */
    static TallyUtilities read(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput(Words.of("tally.unreadable", file));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char delimiter = text.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<CSVRecord> rows;
        try {
            rows = format.parse(new StringReader(text)).getRecords();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new BadInput(Words.of("tally.unreadable", file));
        }
        if (rows.isEmpty()
                || rows.getFirst().size() != COLUMNS
                || !rows.getFirst().get(1).equals("project_id")
                || !rows.getFirst().get(2).equals("utility")) {
            throw new BadInput(Words.of("tally.utilities.columns", file));
        }
        return new TallyUtilities(file, rows);
    }

    /** @throws BadInput with all that is wrong where the file names what is not in the election, or no number */
    Election on(PabulibFile counted) {
        Voters voters = counted.voters();
        int column = voters.columns().indexOf(rows.getFirst().get(0));
        if (column < 0) {
            throw new BadInput(Words.of(
                    "tally.utilities.no-column", file, rows.getFirst().get(0), String.join(", ", voters.columns())));
        }
        Map<String, Map<Integer, BigDecimal>> table = table(counted, values(voters, column));
        Map<Integer, BigDecimal> nothing = Map.of();
        return GivenUtilities.on(
                counted.election(), (voter, project) -> table.getOrDefault(voters.value(voter, column), nothing)
                        .getOrDefault(project, BigDecimal.ZERO));
    }

    private static Set<String> values(Voters voters, int column) {
        Set<String> values = new HashSet<>();
        for (int voter = 0; voter < voters.size(); voter++) {
            values.add(voters.value(voter, column));
        }
        return values;
    }

    private Map<String, Map<Integer, BigDecimal>> table(PabulibFile counted, Set<String> values) {
        Map<String, Integer> places = counted.election().placeOfId();
        Map<String, Map<Integer, BigDecimal>> table = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows.subList(1, rows.size())) {
            Integer project = row.size() == COLUMNS ? places.get(row.get(1)) : null;
            BigDecimal worth = row.size() == COLUMNS ? number(row.get(2)) : null;
            if (project == null || worth == null || !values.contains(row.get(0))) {
                wrong.add(Words.of("tally.utilities.wrong", file, row.getRecordNumber(), String.join(", ", row)));
            } else if (table.computeIfAbsent(row.get(0), value -> new HashMap<>())
                            .put(project, worth)
                    != null) {
                wrong.add(Words.of("tally.utilities.twice", file, row.getRecordNumber(), String.join(", ", row)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return table;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            return number.signum() < 0 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
