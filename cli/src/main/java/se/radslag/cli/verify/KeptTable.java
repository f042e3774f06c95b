package se.radslag.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.radslag.cli.verify.Fault.Kind;
import se.radslag.dialogue.evidence.Checksums;

/**
 * A dataset as it was kept, read once beside the checksums of its lines: what differs from what was frozen, and what
 * its rows make of the figures that are counted from it.
 */
final class KeptTable {

    private static final int MOST_FAULTS = 20;

    private final FrozenBrief.Table table;
    private final String brief;
    private final String file;
    private final String sumsFile;
    private final List<FrozenBrief.Counted> figures;
    private final long[] counts;
    private final List<Differing> differing = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<String> head = List.of();
    private long lines;
    private long sums;

    /** @param version of the brief that it was asked for by, whatever the brief says of itself */
    KeptTable(FrozenBrief brief, int version, FrozenBrief.Table table) {
        this.table = table;
        this.brief = "underlag/" + version + ".json";
        this.file = "underlag/" + version + "/data/" + table.key() + ".csv";
        this.sumsFile = "underlag/" + version + "/data/" + table.key() + ".sums";
        this.figures = brief.figures().stream()
                .filter(figure -> figure.recount().dataset().equals(table.key()))
                .toList();
        this.counts = new long[figures.size()];
    }

    /** A line whose checksum is not the one that stands for it. */
    private record Differing(long number, byte[] line, String sum) {}

    /** What differs; empty if all is as it was frozen. */
    List<Fault> check(Published published) throws IOException {
        Optional<InputStream> csv = published.find(file);
        Optional<InputStream> sumLines = published.find(sumsFile);
        if (csv.isEmpty() || sumLines.isEmpty()) {
            csv.ifPresent(KeptTable::close);
            sumLines.ifPresent(KeptTable::close);
            return List.of(new Fault(Kind.MISSING, csv.isEmpty() ? file : sumsFile, 0, "", "", ""));
        }
        try (var rows = new Lines(csv.get());
                var checks = new Lines(sumLines.get())) {
            read(rows, checks);
            judge(rows.whole(), checks.whole());
        }
        return faults;
    }

    private void read(Lines rows, Lines checks) throws IOException {
        byte[] line = rows.next();
        byte[] check = checks.next();
        while (line != null || check != null) {
            if (line != null) {
                lines++;
                count(new String(line, StandardCharsets.UTF_8));
            }
            if (check != null) {
                sums++;
            }
            if (line != null && check != null) {
                compare(line, new String(check, StandardCharsets.US_ASCII));
            }
            line = line == null ? null : rows.next();
            check = check == null ? null : checks.next();
        }
    }

    private void compare(byte[] line, String sum) {
        if (differing.size() < MOST_FAULTS && !Checksums.of(line).equals(sum)) {
            differing.add(new Differing(lines, line, sum));
        }
    }

    private void count(String line) {
        if (lines == 1) {
            head = values(line);
            return;
        }
        if (counts.length == 0) {
            return;
        }
        List<String> values = values(line);
        Map<String, String> row = HashMap.newHashMap(head.size());
        for (int i = 0; i < Math.min(head.size(), values.size()); i++) {
            row.put(head.get(i), values.get(i));
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += counted(figures.get(i), row);
        }
    }

    private static long counted(FrozenBrief.Counted figure, Map<String, String> row) {
        try {
            return figure.recount().of(row);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private void judge(String whole, String wholeSums) {
        boolean rowsHold = whole.equals(table.sha256());
        boolean sumsHold = wholeSums.equals(table.sums());
        if (!rowsHold) {
            faults.add(new Fault(Kind.HASH, file, 0, "", table.sha256(), whole));
        }
        if (!sumsHold) {
            faults.add(new Fault(Kind.HASH, sumsFile, 0, "", table.sums(), wholeSums));
        }
        if (lines != table.rows() + 1) {
            faults.add(new Fault(Kind.LENGTH, file, 0, "", Long.toString(table.rows() + 1), Long.toString(lines)));
        }
        if (sums != table.rows() + 1) {
            faults.add(new Fault(Kind.LENGTH, sumsFile, 0, "", Long.toString(table.rows() + 1), Long.toString(sums)));
        }
        differing.stream().map(line -> rowsHold ? sum(line) : line(line)).forEach(faults::add);
        for (int i = 0; i < counts.length; i++) {
            FrozenBrief.Counted figure = figures.get(i);
            if (counts[i] != figure.value()) {
                faults.add(new Fault(
                        Kind.FIGURE,
                        brief,
                        0,
                        figure.place() + " (" + figure.label() + ": " + figure.recount() + ")",
                        Long.toString(figure.value()),
                        Long.toString(counts[i])));
            }
        }
    }

    private Fault sum(Differing line) {
        return new Fault(Kind.SUM, sumsFile, line.number(), "", Checksums.of(line.line()), line.sum());
    }

    private Fault line(Differing line) {
        String found = new String(line.line(), StandardCharsets.UTF_8);
        return OneByte.undo(line.line(), line.sum())
                .map(undone -> value(line, found, undone))
                .orElseGet(() -> new Fault(Kind.LINE, file, line.number(), "", "", found));
    }

    /** The value with the changed byte, as it is and as it was; the whole line where the change is not within one. */
    private Fault value(Differing line, String found, OneByte.Undone undone) {
        String before = new String(undone.line(), StandardCharsets.UTF_8);
        List<String> values = values(found);
        List<String> were = values(before);
        for (int i = 0; values.size() == were.size() && i < values.size(); i++) {
            if (!values.get(i).equals(were.get(i))) {
                return new Fault(Kind.LINE, file, line.number(), column(i), were.get(i), values.get(i));
            }
        }
        return new Fault(Kind.LINE, file, line.number(), "", before, found);
    }

    private String column(int place) {
        return place < head.size() && lines > 0 ? head.get(place) : Integer.toString(place + 1);
    }

    static List<String> values(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of(""));
        } catch (IOException | UncheckedIOException broken) {
            return List.of(line.split(",", -1));
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
