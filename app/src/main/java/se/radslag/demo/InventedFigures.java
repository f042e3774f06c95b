package se.radslag.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Invented figures of Björkå and its invented neighbours, in the shape of Kolada's files. {@code demo/figures} holds what is
 * measured, of whom, and how the figures of each indicator lie: their mean, how municipalities and years spread about it, how
 * much they rise in a year, by how much women and men differ, and where Björkå lies (in spreads above the mean). The same
 * figures come out each time, for the eight years before the present one.
 */
final class InventedFigures {

    private static final String RESOURCES = "/demo/figures/";
    private static final long SEED = 20_260_301;
    private static final int YEARS = 8;
    private static final int ALIKE = 7;
    private static final String BJORKA = "9801";
    private static final String PEOPLE = "X10024";
    private static final List<String> THEMES = List.of("socioekonomi", "grundskola", "äldreomsorg");
    /** Shares of what a source cannot or may not say. */
    private static final double MISSING = 0.02;

    private static final double SECRET = 0.01;

    private final Random random = new Random(SEED);
    private final int lastYear;
    private final List<CSVRecord> indicators = rows("kpi.csv");
    private final List<CSVRecord> shapes = rows("shape.csv");
    private final Map<String, Integer> people = rows("people.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("municipality"),
                    row -> Integer.valueOf(row.get("people")),
                    (one, other) -> one,
                    LinkedHashMap::new));

    /** @param lastYear the latest year of which there are figures */
    InventedFigures(int lastYear) {
        this.lastYear = lastYear;
    }

    /**
     * Writes the files into an empty folder.
     *
     * @throws IOException if it cannot be written to
     */
    void into(Path folder) throws IOException {
        for (String file : List.of("kpi.csv", "municipality.json")) {
            try (InputStream in = open(file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
        Files.writeString(folder.resolve("municipality_groups.json"), groups());
        Files.writeString(folder.resolve("kpi_groups.json"), indicatorGroups());
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("values_invented.csv")))) {
            out.print("kpi,municipality,year,gender,value\n");
            for (int i = 0; i < indicators.size(); i++) {
                write(out, indicators.get(i), shapes.get(i));
            }
        }
    }

    private void write(PrintWriter out, CSVRecord indicator, CSVRecord shape) {
        String id = indicator.get("id");
        boolean divided = indicator.get("is_divided_by_gender").equals("True");
        for (String municipality : people.keySet()) {
            if (!tells(indicator.get("municipality_type"), municipality)) {
                continue;
            }
            double own = municipality.equals(BJORKA) ? number(shape, "bjorka") : random.nextGaussian();
            double pace = random.nextGaussian() / 2;
            for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
                double said = random.nextDouble();
                double figure = id.equals(PEOPLE)
                        ? people(municipality, year)
                        : number(shape, "mean")
                                + own * number(shape, "spread")
                                + (year - lastYear) * number(shape, "yearly") * (1 + pace)
                                + random.nextGaussian() * number(shape, "noise");
                double gap = id.equals(PEOPLE) ? 0 : number(shape, "gap") * (1 + random.nextGaussian() / 5) / 2;
                String sign = municipality.equals(BJORKA) || id.equals(PEOPLE) ? "" : sign(said);
                String start = id + "," + municipality + "," + year + ",";
                out.print(start + "T," + (sign.isEmpty() ? text(shape, figure) : sign) + "\n");
                if (divided) {
                    double share = id.equals(PEOPLE) ? 0.5 : 1;
                    out.print(start + "K," + (sign.isEmpty() ? text(shape, figure * share + gap) : sign) + "\n");
                    out.print(start + "M," + (sign.isEmpty() ? text(shape, figure * share - gap) : sign) + "\n");
                }
            }
        }
    }

    private double people(String municipality, int year) {
        int now = Objects.requireNonNull(people.get(municipality));
        return 2 * Math.rint((now + (year - lastYear) * now * 0.004) / 2);
    }

    private static boolean tells(String type, String municipality) {
        return type.equals("A") || type.equals("L") == municipality.startsWith("00");
    }

    private static String sign(double said) {
        return said < SECRET ? ".." : said < SECRET + MISSING ? "-" : "";
    }

    private static double number(CSVRecord shape, String column) {
        return Double.parseDouble(shape.get(column));
    }

    /** The figure within what is possible, with the indicator's decimals. */
    private static String text(CSVRecord shape, double figure) {
        double most = number(shape, "most");
        double within = most == 0 ? figure : Math.clamp(figure, number(shape, "least"), most);
        return String.format(Locale.ROOT, "%." + shape.get("decimals") + "f", within);
    }

    private String groups() {
        List<String> municipalities =
                people.keySet().stream().filter(id -> !id.startsWith("00")).toList();
        Map<String, String> titles = titles();
        var groups = new ArrayList<String>();
        for (int theme = 0; theme < THEMES.size(); theme++) {
            for (int at = 0; at < municipalities.size(); at++) {
                int from = at + theme + 1;
                String members = IntStream.range(0, ALIKE)
                        .mapToObj(i -> "{\"member_id\": \"%s\"}"
                                .formatted(municipalities.get((from + i * 2) % municipalities.size())))
                        .collect(Collectors.joining(", "));
                groups.add("{\"id\": \"GX%d%02d\", \"title\": \"Liknande kommuner %s, %s, %d\", \"members\": [%s]}"
                        .formatted(
                                theme + 1,
                                at,
                                THEMES.get(theme),
                                titles.get(municipalities.get(at)),
                                lastYear,
                                members));
            }
        }
        return "{\"values\": [\n" + String.join(",\n", groups) + "\n]}\n";
    }

    private String indicatorGroups() {
        Map<String, List<String>> areas = indicators.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("operating_area"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> "\"" + row.get("id") + "\"", Collectors.toList())));
        var groups = new ArrayList<String>();
        areas.forEach((area, ids) -> groups.add("{\"id\": \"gx%d\", \"title\": \"%s\", \"members\": [%s]}"
                .formatted(groups.size() + 1, area, String.join(", ", ids))));
        return "{\"groups\": [\n" + String.join(",\n", groups) + "\n]}\n";
    }

    private static Map<String, String> titles() {
        try (InputStream in = open("municipality.json")) {
            var titles = new LinkedHashMap<String, String>();
            new tools.jackson.databind.json.JsonMapper()
                    .readTree(in)
                    .path("values")
                    .forEach(one -> titles.put(
                            one.path("id").asString(), one.path("title").asString()));
            return titles;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(InventedFigures.class.getResourceAsStream(RESOURCES + file), file);
    }
}
