package se.radslag.outcome.indicator.retrieval;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kolada's figures as files in a folder: {@code kpi.csv}, {@code municipality.json} and {@code values_*.csv} or {@code .csv.gz}
 * must be there; {@code municipality_groups.json}, {@code kpi_groups*.json} and {@code municipality_merged.csv} (id, into) may
 * be. {@code ORIGIN.tsv} tells of what day they are; without it that is the day on which a file was written.
 */
final class KoladaFolder {

    static final String INDICATORS = "kpi.csv";
    static final String MUNICIPALITIES = "municipality.json";

    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-f]{7}\\b");

    private final Path folder;
    private final JsonMapper json;

    KoladaFolder(Path folder, JsonMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /** All but the figures. */
    Metadata metadata() {
        Path indicators = required(INDICATORS);
        return new Metadata(
                day(indicators),
                measures(indicators),
                municipalities(),
                groups(first("municipality_groups*.json"), "values", "member_id"),
                groups(first("kpi_groups*.json"), "groups", "member_id"),
                merged());
    }

    /**
     * The files of figures: the one that has all if there is such a one, otherwise every one.
     *
     * @param name of one of them, to read no other; null for the usual ones
     */
    List<Path> values(@Nullable String name) {
        if (name != null) {
            return List.of(required(name));
        }
        List<Path> all = list("values_*.{csv,csv.gz}");
        List<Path> whole = all.stream()
                .filter(file -> file.getFileName().toString().startsWith("values_all"))
                .toList();
        if (all.isEmpty()) {
            throw new Unusable("retrieval.problem.no-file", "values_*.csv.gz", folder);
        }
        return whole.isEmpty() ? all : whole;
    }

    /** The day of which a file's contents are. */
    LocalDate day(Path file) {
        Map<String, LocalDate> commits = new HashMap<>();
        String name = file.getFileName().toString();
        String own = null;
        for (List<String> row : origin()) {
            String when = row.size() > 2 ? row.get(2) : "";
            Matcher day = DAY.matcher(when);
            Matcher commit = COMMIT.matcher(when);
            if (day.find() && commit.find()) {
                commits.put(commit.group(), LocalDate.parse(day.group(1)));
            }
            if (List.of(row.getFirst().split("\\s+")).contains(name)) {
                own = when;
            }
        }
        if (own != null) {
            Matcher day = DAY.matcher(own);
            Matcher commit = COMMIT.matcher(own);
            if (day.find()) {
                return LocalDate.parse(day.group(1));
            }
            if (commit.find() && commits.containsKey(commit.group())) {
                return commits.get(commit.group());
            }
        }
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private List<List<String>> origin() {
        Path file = folder.resolve("ORIGIN.tsv");
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> List.of(line.split("\t"))).toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    private List<Metadata.Measure> measures(Path file) {
        var measures = new ArrayList<Metadata.Measure>();
        for (CSVRecord row : rows(file)) {
            measures.add(new Metadata.Measure(
                    row.get("id").strip(),
                    row.get("title").strip(),
                    row.get("description").strip(),
                    truth(row.get("is_divided_by_gender")),
                    KoladaWords.about(row.get("municipality_type")),
                    row.get("auspice").strip(),
                    row.get("operating_area").strip(),
                    row.get("perspective").strip(),
                    KoladaWords.day(row.get("prel_publication_date")),
                    KoladaWords.day(row.get("publication_date")),
                    row.get("publ_period").strip(),
                    truth(row.get("has_ou_data"))));
        }
        if (measures.isEmpty()) {
            throw new Unusable("retrieval.problem.empty", file.getFileName());
        }
        return measures;
    }

    private static boolean truth(String text) {
        return text.equalsIgnoreCase("true") || text.equals("1");
    }

    private static List<CSVRecord> rows(Path file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private List<Metadata.Place> municipalities() {
        Path file = required(MUNICIPALITIES);
        List<Metadata.Place> places = StreamSupport.stream(
                        read(file).path("values").spliterator(), false)
                .map(one -> new Metadata.Place(
                        text(file, one, "id"),
                        text(file, one, "title"),
                        KoladaWords.type(text(file, one, "id"), text(file, one, "type"))))
                .toList();
        if (places.isEmpty()) {
            throw new Unusable("retrieval.problem.empty", file.getFileName());
        }
        return places;
    }

    private @Nullable List<Metadata.Group> groups(@Nullable Path file, String array, String member) {
        if (file == null) {
            return null;
        }
        return StreamSupport.stream(read(file).path(array).spliterator(), false)
                .map(one -> new Metadata.Group(
                        text(file, one, "id"),
                        text(file, one, "title").strip(),
                        one.path("parent").isString() ? one.path("parent").asString() : null,
                        StreamSupport.stream(one.path("members").spliterator(), false)
                                .map(each -> each.isString() ? each.asString() : text(file, each, member))
                                .toList()))
                .toList();
    }

    private Map<String, String> merged() {
        Path file = first("municipality_merged.csv");
        var merged = new HashMap<String, String>();
        if (file != null) {
            rows(file)
                    .forEach(row ->
                            merged.put(row.get("id").strip(), row.get("into").strip()));
        }
        return merged;
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(Files.readAllBytes(file));
        } catch (IOException | JacksonException e) {
            throw unreadable(file, e);
        }
    }

    private static String text(Path file, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new Unusable("retrieval.problem.field", file.getFileName(), field);
        }
        return value.asString();
    }

    private Path required(String name) {
        Path file = folder.resolve(name);
        if (!Files.isReadable(file) || !file.normalize().startsWith(folder.normalize())) {
            throw new Unusable("retrieval.problem.no-file", name, folder);
        }
        return file;
    }

    private @Nullable Path first(String pattern) {
        List<Path> found = list(pattern);
        return found.isEmpty() ? null : found.getLast();
    }

    private List<Path> list(String pattern) {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            return StreamSupport.stream(files.spliterator(), false).sorted().toList();
        } catch (IOException e) {
            throw new Unusable("retrieval.problem.no-folder", folder);
        }
    }

    private static Unusable unreadable(Path file, Exception e) {
        return new Unusable("retrieval.problem.unreadable", file.getFileName(), String.valueOf(e.getMessage()));
    }
}
