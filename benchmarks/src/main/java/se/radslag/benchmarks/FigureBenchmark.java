package se.radslag.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import se.radslag.Radslag;
import se.radslag.outcome.indicator.Figures;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.IndicatorQuery;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Latest;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.retrieval.ImportFolder;
import se.radslag.outcome.indicator.retrieval.Outcome;
import se.radslag.outcome.indicator.retrieval.Progress;

/**
 * Measures the import of all real figures, the room they take, and what pages and searches ask for, beside the same figures as
 * a row each in a table of the same PostgreSQL with the indexes that these questions need. Prints a table of {@code
 * docs/performance.md}.
 */
public final class FigureBenchmark {

    private static final int TIMES = 200;
    private static final int WARM_UP = 50;
    private static final int INDICATORS = 300;
    private static final String MUNICIPALITY = "1480";
    private static final List<String> WORDS =
            List.of("elever grundskola", "delaktighet", "andel", "kostnad äldreomsorg", "kostna", "sjukskrivnig");

    private static final String RANKS = """
            with latest as (
              select kpi, gender, max(year) as year from yardstick_value
              where municipality = ? and kpi = any (?) and gender = 'T' group by kpi, gender),
            ranked as (
              select value.kpi, value.municipality, value.year, value.value,
                     rank() over (partition by value.kpi order by value.value desc) as rank
              from latest join yardstick_value value using (kpi, gender, year)
              where value.municipality not like '00%')
            select ranked.*, (select earlier.value from yardstick_value earlier
                              where earlier.municipality = ranked.municipality and earlier.kpi = ranked.kpi
                                and earlier.gender = 'T' and earlier.year < ranked.year
                              order by earlier.year desc limit 1) as earlier
            from ranked where municipality = ?
            """;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path data;

    private FigureBenchmark(Path data) {
        this.data = data;
    }

    /** @param arguments the folder of Kolada's files; without one {@code kolada} in the folder RADSLAG_DATA */
    public static void main(String[] arguments) throws Exception {
        String given = System.getenv("RADSLAG_DATA");
        Path data = arguments.length > 0 ? Path.of(arguments[0]) : Path.of(given == null ? "data" : given, "kolada");
        if (!Files.isReadable(data.resolve("values_all_2024.csv.gz"))) {
            System.err.println("There are no figures in " + data + ". Name their folder, or set RADSLAG_DATA.");
            System.exit(2);
        }
        new FigureBenchmark(data).run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory("radslag-benchmark");
        try (ConfigurableApplicationContext application = Radslag.quiet("--radslag.home=" + home);
                Connection connection = new Database(home).connect()) {
            out.println("| all figures taken in | s | million a second | MB with indexes |");
            out.println("|---|---:|---:|---:|");
            takeIn("first import", application, connection);
            takeIn("import again, nothing new", application, connection);
            yardstick(connection);
            out.println();
            out.println("| question | p50 ms | p99 ms |");
            out.println("|---|---:|---:|");
            ask(application, connection);
            search(application);
        } finally {
            remove(home);
        }
    }

    private void takeIn(String name, ConfigurableApplicationContext application, Connection connection)
            throws SQLException {
        long start = System.nanoTime();
        Outcome outcome = application
                .getBean(ImportFolder.class)
                .of(new ImportFolder.Request(data, Source.KOLADA, null, null), Progress.silent());
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
        imported(
                name,
                start,
                number(connection, "select read from indicator_retrieval order by id desc limit 1"),
                number(
                        connection,
                        "select sum(pg_total_relation_size(oid)) from pg_class where relname like 'indicator\\_%'"
                                + " and relkind = 'r'"));
    }

    /** A row for each figure, copied as the file has them, and the two indexes without which no page could be shown. */
    private void yardstick(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                InputStream in = new GZIPInputStream(Files.newInputStream(data.resolve("values_all_2024.csv.gz")))) {
            long start = System.nanoTime();
            statement.execute("create table yardstick_value (kpi text not null, municipality text not null,"
                    + " year smallint not null, gender char(1) not null, value float8)");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy yardstick_value from stdin (format csv, header)", in);
            imported("*yardstick: COPY, a row each, no index*", start, rows(connection), size(connection));
            statement.execute("alter table yardstick_value add primary key (kpi, gender, year, municipality)");
            statement.execute("create index on yardstick_value (municipality, kpi, gender, year)");
            statement.execute("analyze yardstick_value");
            imported("*yardstick: the same with its two indexes*", start, rows(connection), size(connection));
        }
    }

    private static long rows(Connection connection) throws SQLException {
        return number(connection, "select count(*) from yardstick_value");
    }

    private static long size(Connection connection) throws SQLException {
        return number(connection, "select pg_total_relation_size('yardstick_value')");
    }

    private void imported(String name, long start, long figures, long bytes) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("| %s | %.1f | %.2f | %,d |%n", name, seconds, figures / seconds / 1e6, bytes / 1_000_000);
    }

    private void ask(ConfigurableApplicationContext application, Connection connection) throws Exception {
        Figures figures = application.getBean(Figures.class);
        List<String> largest = texts(
                connection,
                "select indicator_id from indicator_section group by 1 order by count(*) desc, 1 limit " + INDICATORS);
        List<String> asked = texts(
                connection,
                "select indicator_id from indicator_section where gender = 'T' and year >= 2018"
                        + " group by 1 order by md5(indicator_id) limit " + INDICATORS);
        time("an indicator, all municipalities and years (the 300 largest in turn)", i -> figures.of(
                        largest.get(i % INDICATORS))
                .sections(Gender.TOTAL)
                .forEach(section -> section.forEach((id, figure) -> {})));
        statement(
                connection,
                "*yardstick: the rows of it*",
                "select municipality, year, gender, value from yardstick_value where kpi = ?",
                (statement, i) -> statement.setString(1, largest.get(i % INDICATORS)));
        time(
                "a municipality, 300 indicators: latest, earlier, rank among all",
                i -> ranks(figures.latest(MUNICIPALITY, asked, List.of(Gender.TOTAL))));
        time(
                "the same, of women and men, too",
                i -> ranks(figures.latest(MUNICIPALITY, asked, List.of(Gender.values()))));
        statement(connection, "*yardstick: the first of them, ranked by SQL*", RANKS, (statement, i) -> {
            statement.setString(1, MUNICIPALITY);
            statement.setArray(2, connection.createArrayOf("text", asked.toArray()));
            statement.setString(3, MUNICIPALITY);
        });
    }

    /** How many lie above the municipality's own figure, for each indicator. */
    private static long ranks(List<Latest> latest) {
        long above = 0;
        for (Latest one : latest) {
            Double own = one.value().figure();
            if (own != null) {
                var count = new int[1];
                one.current().forEach((id, figure) -> count[0] += figure > own && !id.startsWith("00") ? 1 : 0);
                above += count[0];
            }
        }
        return above;
    }

    private void search(ConfigurableApplicationContext application) throws Exception {
        Indicators indicators = application.getBean(Indicators.class);
        for (String words : WORDS) {
            IndicatorQuery query = IndicatorQuery.of(words, Source.KOLADA);
            int found = indicators.count(query);
            time("search for “" + words + "” (" + found + " found, 30 shown)", i -> indicators.search(query, 30));
        }
    }

    private interface Question {
        void ask(int time) throws SQLException;
    }

    private void time(String name, Question question) throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            question.ask(i);
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            question.ask(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        out.printf("| %s | %.1f | %.1f |%n", name, times[TIMES / 2], times[TIMES * 99 / 100]);
    }

    private interface Binding {
        void bind(PreparedStatement statement, int time) throws SQLException;
    }

    private void statement(Connection connection, String name, String sql, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            time(name, i -> {
                binding.bind(statement, i);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                        rows.getDouble(4);
                    }
                }
            });
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
