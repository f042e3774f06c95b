package se.radslag.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Measures ballots cast over HTTP, each by another person, each acknowledged once it is durable, beside a bare loop that
 * stores the same rows in the same PostgreSQL; prints the table of {@code docs/performance.md}.
 */
public final class BallotBenchmark {

    private static final List<Integer> CONNECTIONS = List.of(16, 256);
    /** PostgreSQL admits a hundred connections, some of which the server holds. */
    private static final int MOST_DATABASE_CONNECTIONS = 64;

    private static final int PEOPLE = 250_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Duration time;
    private final AtomicLong person = new AtomicLong();

    private BallotBenchmark(boolean quick) {
        this.time = Duration.ofSeconds(quick ? 4 : 10);
    }

    public static void main(String[] arguments) throws Exception {
        new BallotBenchmark(List.of(arguments).contains("--quick")).run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory("radslag-benchmark");
        try (Server server = Server.start(home)) {
            var database = new Database(home);
            long activity;
            try (var connection = database.connect()) {
                activity = Fill.fillVote(connection, PEOPLE);
            }
            out.println(
                    "| ballots | connections | per second | p50 ms | p99 ms | CPU ms a ballot | errors | of the yardstick |");
            out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
            for (int connections : CONNECTIONS) {
                int most = Math.min(connections, MOST_DATABASE_CONNECTIONS);
                Load.Result bare = database.ballotLoop(most, time);
                out.printf(
                        "| *yardstick: roll and ballot in one bare durable transaction* | %d | %,.0f | %.2f | %.2f | | %d | 1.00 |%n",
                        most, bare.perSecond(), bare.p50(), bare.p99(), bare.errors());
                new Load(server.port(), connections, time).run(303, ballots(activity));
                Duration before = server.cpu();
                Load.Result cast = new Load(server.port(), connections, time).run(303, ballots(activity));
                double cpu = server.cpu().minus(before).toNanos() / 1e6 / Math.max(1, cast.answers());
                out.printf(
                        "| cast over HTTP | %d | %,.0f | %.2f | %.2f | %.3f | %d | %.2f |%n",
                        connections,
                        cast.perSecond(),
                        cast.p50(),
                        cast.p99(),
                        cpu,
                        cast.errors(),
                        cast.perSecond() / bare.perSecond());
            }
            try (var connection = database.connect();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select (select count(*) from budget_roll), (select count(*) from budget_ballot)")) {
                row.next();
                out.printf("%n%,d voters on the roll, %,d ballots.%n", row.getLong(1), row.getLong(2));
            }
        } finally {
            try (var files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Each ballot is another person's, of five projects. */
    private Supplier<String> ballots(long activity) {
        return () -> {
            long n = person.getAndIncrement();
            var body = new StringBuilder("steg=rosta");
            for (int i = 0; i < 5; i++) {
                body.append("&p").append(1 + (n * 7 + i * 8) % 40).append("=1");
            }
            return "POST /" + Fill.SLUG + "/aktiviteter/" + activity + "/rosta HTTP/1.1\r\nHost: localhost\r\n"
                    + "Cookie: radslag-session=session-" + n % PEOPLE + "\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
        };
    }
}
