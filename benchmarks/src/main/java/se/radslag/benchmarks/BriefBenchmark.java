package se.radslag.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;

/**
 * Measures how long it takes to make a brief over 20,000 contributions, with 100,000 supports, in every form, and how
 * much memory the program ever holds meanwhile. Prints a table of {@code docs/performance.md}.
 */
public final class BriefBenchmark {

    private static final int CONTRIBUTIONS = 20_000;
    private static final int PEOPLE = 30_000;
    private static final int TIMES = 5;

    private static final String FACILITATOR = """
            insert into organisation_role (person_id, role) select min(id), 'FACILITATOR' from organisation_person;
            insert into brief_draft (dialogue_id, findings)
            select id, 'De flesta vill ha ljus längs gångstråken.' from dialogue_dialogue;
            """;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HttpClient http = HttpClient.newHttpClient();

    private BriefBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        new BriefBenchmark().run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory("radslag-benchmark");
        try (Server server = Server.start(home)) {
            long dialogue = fill(home);
            String base = "http://localhost:" + server.port() + "/" + Fill.SLUG;
            String brief = base + "/dialoger/dialog-1/underlag/";
            out.println("| a brief over 20,000 contributions | first s | then, median s |");
            out.println("|---|---:|---:|");
            row("preview", () -> get(base + "/arbete/underlag/" + dialogue + "/forhandsvisning", 200));
            row("freeze, with its data", () -> freeze(base + "/arbete/underlag/" + dialogue + "/frys"));
            row("page", () -> get(brief + "1", 200));
            row("PDF", () -> get(brief + "1.pdf", 200));
            row("OpenDocument", () -> get(brief + "1.odt", 200));
            row("JSON", () -> get(brief + "1.json", 200));
            row("checksums of its proposals", () -> get(brief + "1/data/proposals.sums", 200));
            out.printf("%nMost memory ever resident: %d MiB (the program, without PostgreSQL).%n", server.peakMiB());
        } finally {
            remove(home);
        }
    }

    private static long fill(Path home) throws IOException, SQLException {
        try (Connection connection = new Database(home).connect();
                var statement = connection.createStatement()) {
            Fill.fill(connection, PEOPLE, 1, CONTRIBUTIONS);
            statement.execute(FACILITATOR);
            try (var row = statement.executeQuery("select min(id) from dialogue_dialogue")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private void row(String name, Act act) throws IOException, InterruptedException {
        double first = seconds(act);
        double[] then = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            then[i] = seconds(act);
        }
        Arrays.sort(then);
        out.printf("| %s | %.2f | %.2f |%n", name, first, then[TIMES / 2]);
    }

    private static double seconds(Act act) throws IOException, InterruptedException {
        long start = System.nanoTime();
        act.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }

    private void get(String address, int status) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(address)).GET(), status);
    }

    private void freeze(String address) throws IOException, InterruptedException {
        send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("once=" + UUID.randomUUID())),
                303);
    }

    private void send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                request.header("Cookie", "radslag-session=session-0").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            throw new IOException("Status " + answer.statusCode() + " of " + answer.uri());
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
