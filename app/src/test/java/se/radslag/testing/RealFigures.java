package se.radslag.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.outcome.indicator.comparison.Directions;
import se.radslag.outcome.indicator.picture.ReplaceBorders;
import se.radslag.outcome.indicator.reading.ChooseFocus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real figures of real municipalities, read from the files of {@code RADSLAG_DATA} where they are. */
public final class RealFigures {

    private static final Path FOLDER =
            Path.of(Objects.requireNonNullElse(System.getenv("RADSLAG_DATA"), "/nowhere"), "kolada");
    private static final Path BORDERS = FOLDER.resolveSibling("geo").resolve("kommuner.geojson");
    private static final String VALUES = "values_demo_subset_2024.csv.gz";

    private static final Set<String> LOADED = new HashSet<>();
    private static boolean borders;

    /** Its number as a municipality. */
    public static final String VAXJO = "0780";

    private RealFigures() {}

    /** Skips the test where the files are absent. */
    public static void assume() {
        assumeTrue(
                Files.isReadable(FOLDER.resolve(VALUES)),
                "The real figures are absent: there is no " + FOLDER.resolve(VALUES)
                        + ". Set RADSLAG_DATA to the folder that has kolada/.");
    }

    /** A town that is Växjö, with the real figures of all indicators whose direction is known; skips as {@link #assume}. */
    public static Town vaxjo() {
        assume();
        load(TestServer.bean(Directions.class).known());
        Town town = Town.create();
        town.in(() -> TestServer.bean(ChooseFocus.class).of(VAXJO));
        return town;
    }

    /** Lines of the file of values: indicator, municipality, year, gender, value. */
    public static BufferedReader values() throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(VALUES))), StandardCharsets.UTF_8));
    }

    public static JsonNode groups() throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(FOLDER.resolve("municipality_groups.json")));
    }

    public static JsonNode municipalities() throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(FOLDER.resolve("municipality.json")));
    }

    /** Takes in the municipalities, the groups, the borders, and these indicators with all their figures, for the browser. */
    public static synchronized void load(Collection<String> indicators) {
        Set<String> missing = new HashSet<>(indicators);
        missing.removeAll(LOADED);
        if (!missing.isEmpty()) {
            load(TestServer.bean(JdbcClient.class), TestServer.bean(TransactionTemplate.class), missing);
            LOADED.addAll(missing);
        }
        if (!borders) {
            borders = true;
            addBorders();
        }
    }

    /** Takes in the municipalities, the groups, and these indicators with all their figures, to a database of one's own. */
    public static void load(JdbcClient sql, TransactionTemplate transaction, Set<String> indicators) {
        transaction.executeWithoutResult(status -> {
            try {
                sql.sql("set local role radslag_import").update();
                addPlaces(sql);
                addIndicators(sql, indicators);
                addSections(sql, indicators);
                Retrieval.note(sql);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void addBorders() {
        try (InputStream file = Files.newInputStream(BORDERS)) {
            TestServer.bean(ReplaceBorders.class).with(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPlaces(JdbcClient sql) throws IOException {
        for (JsonNode one : municipalities().path("values")) {
            String id = one.path("id").asString();
            boolean municipality = one.path("type").asString().equals("K");
            sql.sql("""
                    insert into indicator_municipality (id, number, title, type, source, retrieved)
                    select :id, coalesce(max(number), 0) + 1, :title, :type, 'KOLADA', date '2026-03-23'
                    from indicator_municipality on conflict (id) do nothing
                    """)
                    .param("id", id)
                    .param("title", one.path("title").asString())
                    .param("type", municipality ? "MUNICIPALITY" : id.equals("0000") ? "NATION" : "REGION")
                    .update();
        }
        for (JsonNode group : groups().path("values")) {
            sql.sql("""
                    insert into indicator_municipality_group (id, title, members, source, retrieved)
                    values (:id, :title, :members::text[], 'KOLADA', date '2026-03-23') on conflict (id) do nothing
                    """)
                    .param("id", group.path("id").asString())
                    .param("title", group.path("title").asString())
                    .param(
                            "members",
                            group.path("members")
                                    .valueStream()
                                    .map(member -> member.path("member_id").asString())
                                    .toArray(String[]::new))
                    .update();
        }
    }

    private static void addIndicators(JdbcClient sql, Set<String> ids) throws IOException {
        try (var file = Files.newBufferedReader(FOLDER.resolve("kpi.csv"))) {
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(file)) {
                if (ids.contains(row.get("id"))) {
                    sql.sql("""
                            insert into indicator_indicator
                              (id, title, description, divided_by_gender, municipality_type, operating_area, source, retrieved)
                            values (:id, :title, :description, :divided, :about, :area, 'KOLADA', date '2026-03-23')
                            on conflict (id) do nothing
                            """)
                            .param("id", row.get("id"))
                            .param("title", row.get("title"))
                            .param("description", row.get("description"))
                            .param("divided", row.get("is_divided_by_gender").equals("True"))
                            .param(
                                    "about",
                                    switch (row.get("municipality_type")) {
                                        case "K" -> "MUNICIPALITY";
                                        case "L" -> "REGION";
                                        default -> "BOTH";
                                    })
                            .param("area", row.get("operating_area"))
                            .update();
                }
            }
        }
    }

    private record Key(String indicator, String gender, int year) {}

    private static void addSections(JdbcClient sql, Set<String> ids) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        sql.sql("select id, number from indicator_municipality where source = 'KOLADA'")
                .query(row -> {
                    numbers.put(row.getString(1), row.getInt(2));
                });
        int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        Map<Key, Double[]> sections = new LinkedHashMap<>();
        try (BufferedReader lines = values()) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] part = line.split(",");
                Integer number = numbers.get(part[1]);
                if (ids.contains(part[0]) && number != null) {
                    Double[] figures = sections.computeIfAbsent(
                            new Key(part[0], part[3], Integer.parseInt(part[2])), key -> new Double[most]);
                    figures[number - 1] = Double.valueOf(part[4]);
                }
            }
        }
        sections.forEach((key, figures) -> sql.sql("""
                insert into indicator_section (indicator_id, gender, year, figures, retrieved)
                select :id, :gender::char, :year, :figures::float8[], date '2024-08-30'
                where exists (select from indicator_indicator where id = :id) on conflict do nothing
                """)
                .param("id", key.indicator())
                .param("gender", key.gender())
                .param("year", key.year())
                .param("figures", Arrays.copyOf(figures, figures.length))
                .update());
    }
}
