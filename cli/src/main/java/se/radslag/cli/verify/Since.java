package se.radslag.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.radslag.dialogue.evidence.Checksums;

/**
 * What has changed in the open data since a brief was frozen: rows that have come or gone, and values that are others
 * now, such as a contribution that has been answered or withdrawn. Both tables are held in memory.
 */
public final class Since {

    private final Published frozen;
    private final Published live;
    private final int version;

    public Since(Published frozen, Published live, int version) {
        this.frozen = frozen;
        this.live = live;
        this.version = version;
    }

    /**
     * A change.
     *
     * @param row the first value of the row, which names it
     * @param column the column that changed; empty where the row has come or gone
     * @param before what was frozen; of a text, its hash
     */
    public record Change(Kind kind, String dataset, String row, String column, String before, String now) {}

    /** What happened to a row. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }

    /** The changes of a dataset, by row. */
    public List<Change> of(String dataset) throws IOException {
        Optional<Rows> before = rows(frozen, "underlag/" + version + "/data/" + dataset + ".csv");
        Optional<Rows> now = rows(live, "data/" + dataset + ".csv");
        if (before.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        int width = width(before.get(), now.get());
        Map<List<String>, List<String>> present = now.get().by(width);
        var changes = new ArrayList<Change>();
        before.get().by(width).forEach((key, was) -> {
            List<String> is = present.remove(key);
            if (is == null) {
                changes.add(new Change(Kind.GONE, dataset, key.getFirst(), "", "", ""));
            } else {
                changes.addAll(changed(dataset, key.getFirst(), before.get().head(), was, is));
            }
        });
        present.keySet().forEach(key -> changes.add(new Change(Kind.ADDED, dataset, key.getFirst(), "", "", "")));
        return changes;
    }

    private static List<Change> changed(
            String dataset, String row, List<String> head, List<String> was, List<String> is) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            if (!was.get(i).equals(is.get(i)) && !was.get(i).equals(Checksums.of(is.get(i)))) {
                changes.add(new Change(Kind.CHANGED, dataset, row, head.get(i), was.get(i), is.get(i)));
            }
        }
        return changes;
    }

    /** How many columns from the first it takes to tell the rows of either table apart. */
    private static int width(Rows before, Rows now) {
        for (int width = 1; width < before.head().size(); width++) {
            if (before.areApart(width) && now.areApart(width)) {
                return width;
            }
        }
        return before.head().size();
    }

    private record Rows(List<String> head, List<List<String>> all) {

        boolean areApart(int width) {
            var seen = new HashSet<List<String>>();
            return all.stream().allMatch(row -> seen.add(row.subList(0, width)));
        }

        Map<List<String>, List<String>> by(int width) {
            var rows = new LinkedHashMap<List<String>, List<String>>();
            all.forEach(row -> rows.put(row.subList(0, width), row));
            return rows;
        }
    }

    private static Optional<Rows> rows(Published from, String file) throws IOException {
        Optional<InputStream> stream = from.find(file);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (var reader = new InputStreamReader(stream.get(), StandardCharsets.UTF_8);
                var parser = CSVFormat.RFC4180.parse(reader)) {
            List<List<String>> all = parser.stream().map(CSVRecord::toList).toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(new Rows(all.getFirst(), all.subList(1, all.size())));
        }
    }
}
