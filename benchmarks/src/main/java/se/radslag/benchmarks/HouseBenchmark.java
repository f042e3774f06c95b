package se.radslag.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Measures the dialogue page, the list of proposals and a support on a filled database, beside what the server does at
 * least for an answer (a small static file) and the database by itself (bare inserts, and all the rows of a support), and
 * prints the table of {@code docs/performance.md}.
 */
public final class HouseBenchmark {

    private static final List<Integer> CONNECTIONS = List.of(16, 256);
    /** PostgreSQL admits a hundred connections, some of which the server holds. */
    private static final int MOST_DATABASE_CONNECTIONS = 64;

    private static final Yardsticks NONE = new Yardsticks(0, 0, 0);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Duration time;
    private final Duration warmUp;
    private final boolean quick;

    private HouseBenchmark(boolean quick) {
        this.quick = quick;
        this.time = Duration.ofSeconds(quick ? 3 : 8);
        this.warmUp = Duration.ofSeconds(quick ? 3 : 20);
    }

    public static void main(String[] arguments) throws Exception {
        new HouseBenchmark(List.of(arguments).contains("--quick")).run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory("radslag-benchmark");
        try {
            prepare(home);
            measure(home);
        } finally {
            remove(home);
        }
    }

    private Fill.Filled filled = new Fill.Filled(List.of(), List.of(), 0, 0, 0);

    private void prepare(Path home) throws Exception {
        try (Server server = Server.start(home)) {
            long start = System.nanoTime();
            try (var connection = new Database(home).connect()) {
                filled = quick
                        ? Fill.fill(connection, 10_000, 200, 20_000)
                        : Fill.fill(connection, 100_000, 2_000, 200_000);
            }
            out.printf(
                    "Filled %,d dialogues and %,d proposals in %d s.%n",
                    filled.dialogues().size(), filled.proposals(), (System.nanoTime() - start) / 1_000_000_000);
        }
    }

    private void measure(Path home) throws Exception {
        try (Server server = Server.start(home)) {
            out.printf(
                    "First page %.1f s after the start of the process.%n%n",
                    server.toFirstPage().toMillis() / 1e3);
            out.println("| request | connections | per second | p50 ms | p99 ms | CPU ms a request | PostgreSQL's"
                    + " | errors | of a static file | of a bare insert | of a support's rows |");
            out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
            var database = new Database(home);
            for (int connections : CONNECTIONS) {
                row(server, database, "dialogue page", connections, 200, dialoguePages(), NONE);
                row(server, database, "dialogue page, signed in", connections, 200, signedIn(), NONE);
                row(server, database, "list of proposals", connections, 200, lists(), NONE);
                Yardsticks yardsticks = yardsticks(server, database, connections);
                row(server, database, "a support", connections, 303, supports(), yardsticks);
            }
            out.printf("%nResident after the load: %d MiB (the program, without PostgreSQL).%n", server.residentMiB());
        }
    }

    /** Per second: a small static file over HTTP, bare inserts, and all the rows of a support without HTTP. */
    private record Yardsticks(double files, double inserts, double supports) {}

    private Yardsticks yardsticks(Server server, Database database, int connections) throws Exception {
        Load.Result files = Load.ofStaticFile(server.port(), connections, time);
        yardstick("a small static file over HTTP", connections, files, "1.00", "", "");
        int most = Math.min(connections, MOST_DATABASE_CONNECTIONS);
        Load.Result inserts = database.insertLoop(most, time);
        yardstick("durable single inserts, bare loop", most, inserts, "", "1.00", "");
        Optional<Double> pgbench = database.pgbench(most, time);
        pgbench.ifPresent(perSecond -> out.printf(
                "| *yardstick: the same by pgbench* | %d | %,.0f | | | | | | | %.2f | |%n",
                most, perSecond, perSecond / inserts.perSecond()));
        Load.Result supports = database.supportLoop(most, time, this::pair);
        yardstick(
                "all rows of a support, one statement and transaction each, without HTTP",
                most,
                supports,
                "",
                "%.2f".formatted(supports.perSecond() / inserts.perSecond()),
                "1.00");
        return new Yardsticks(files.perSecond(), inserts.perSecond(), supports.perSecond());
    }

    private void yardstick(
            String name, int connections, Load.Result result, String ofFiles, String ofInserts, String ofSupports) {
        out.printf(
                "| *yardstick: %s* | %d | %,.0f | %.2f | %.2f | | | %d | %s | %s | %s |%n",
                name,
                connections,
                result.perSecond(),
                result.p50(),
                result.p99(),
                result.errors(),
                ofFiles,
                ofInserts,
                ofSupports);
    }

    private void row(
            Server server,
            Database database,
            String name,
            int connections,
            int status,
            Supplier<String> requests,
            Yardsticks yardsticks)
            throws Exception {
        var load = new Load(server.port(), connections, time);
        new Load(server.port(), connections, warmUp).run(status, requests);
        Duration before = server.cpu();
        Duration databaseBefore = database.cpu();
        Load.Result result = load.run(status, requests);
        double answers = Math.max(1, result.answers());
        out.printf(
                "| %s | %d | %,.0f | %.2f | %.2f | %.3f | %.3f | %d | %s | %s | %s |%n",
                name,
                connections,
                result.perSecond(),
                result.p50(),
                result.p99(),
                server.cpu().minus(before).toNanos() / 1e6 / answers,
                database.cpu().minus(databaseBefore).toNanos() / 1e6 / answers,
                result.errors(),
                share(result, yardsticks.files()),
                share(result, yardsticks.inserts()),
                share(result, yardsticks.supports()));
    }

    private static String share(Load.Result result, double yardstick) {
        return yardstick == 0 ? "" : "%.2f".formatted(result.perSecond() / yardstick);
    }

    private Supplier<String> dialoguePages() {
        var next = new AtomicLong();
        return () -> get("/dialoger/" + pick(filled.dialogues(), next), "");
    }

    private Supplier<String> signedIn() {
        var person = new AtomicLong();
        Supplier<String> session =
                () -> "Cookie: radslag-session=session-" + person.getAndIncrement() % Fill.SESSIONS + "\r\n";
        var next = new AtomicLong();
        return () -> get("/dialoger/" + pick(filled.dialogues(), next), session.get());
    }

    private Supplier<String> lists() {
        var next = new AtomicLong();
        return () -> get("/aktiviteter/" + pick(filled.activities(), next) + "/forslag", "");
    }

    /** Each support is another pair of person and proposal. */
    private final AtomicLong pair = new AtomicLong();

    private Database.Pair pair() {
        long n = pair.getAndIncrement();
        long proposal = filled.firstProposal() + (n / Fill.SESSIONS + n * 7_919) % filled.proposals();
        return new Database.Pair(proposal, filled.firstPerson() + n % Fill.SESSIONS);
    }

    private Supplier<String> supports() {
        return () -> {
            Database.Pair pair = pair();
            return "POST /" + Fill.SLUG + "/forslag/" + pair.proposalId() + "/stod HTTP/1.1\r\nHost: localhost\r\n"
                    + "Cookie: radslag-session=session-" + (pair.personId() - filled.firstPerson())
                    + "\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n";
        };
    }

    private static String get(String path, String header) {
        return "GET /" + Fill.SLUG + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n";
    }

    private static <T> T pick(List<T> all, AtomicLong next) {
        return all.get((int) (next.getAndIncrement() * 7_919 % all.size()));
    }

    private static void remove(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
