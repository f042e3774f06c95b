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
 * Measures the dialogue page, the list of proposals and a support on a filled database, beside a bare loop of inserts,
 * and prints the table of {@code docs/performance.md}.
 */
public final class HouseBenchmark {

    private static final List<Integer> CONNECTIONS = List.of(16, 256);
    /** PostgreSQL admits a hundred connections, some of which the server holds. */
    private static final int MOST_DATABASE_CONNECTIONS = 64;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Duration time;
    private final Duration warmUp;
    private final boolean quick;

    private HouseBenchmark(boolean quick) {
        this.quick = quick;
        this.time = Duration.ofSeconds(quick ? 3 : 10);
        this.warmUp = Duration.ofSeconds(quick ? 3 : 10);
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

    private Fill.Filled filled = new Fill.Filled(List.of(), List.of(), 0, 0);

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
            out.println(
                    "| request | connections | per second | p50 ms | p99 ms | CPU ms a request | errors | of the yardstick |");
            out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
            for (int connections : CONNECTIONS) {
                row(server, "dialogue page", connections, 200, dialoguePages(), 0);
                row(server, "list of proposals", connections, 200, lists(), 0);
                double yardstick = yardstick(home, connections);
                row(server, "a support", connections, 303, supports(), yardstick);
            }
            out.printf("%nResident after the load: %d MiB (the program, without PostgreSQL).%n", server.residentMiB());
        }
    }

    private double yardstick(Path home, int connections) throws Exception {
        int most = Math.min(connections, MOST_DATABASE_CONNECTIONS);
        Load.Result result = new Database(home).insertLoop(most, time);
        out.printf(
                "| *yardstick: durable single inserts, bare loop* | %d | %,.0f | %.2f | %.2f | | %d | 1.00 |%n",
                most, result.perSecond(), result.p50(), result.p99(), result.errors());
        return result.perSecond();
    }

    private void row(
            Server server, String name, int connections, int status, Supplier<String> requests, double yardstick)
            throws Exception {
        var load = new Load(server.port(), connections, time);
        new Load(server.port(), connections, warmUp).run(status, requests);
        Duration before = server.cpu();
        Load.Result result = load.run(status, requests);
        double cpu = server.cpu().minus(before).toNanos() / 1e6 / Math.max(1, result.answers());
        out.printf(
                "| %s | %d | %,.0f | %.2f | %.2f | %.3f | %d | %s |%n",
                name,
                connections,
                result.perSecond(),
                result.p50(),
                result.p99(),
                cpu,
                result.errors(),
                yardstick == 0 ? "" : "%.2f".formatted(result.perSecond() / yardstick));
    }

    private Supplier<String> dialoguePages() {
        var next = new AtomicLong();
        return () -> get("/dialoger/" + pick(filled.dialogues(), next));
    }

    private Supplier<String> lists() {
        var next = new AtomicLong();
        return () -> get("/aktiviteter/" + pick(filled.activities(), next) + "/forslag");
    }

    /** Each support is another pair of person and proposal. */
    private final AtomicLong pair = new AtomicLong();

    private Supplier<String> supports() {
        return () -> {
            long n = pair.getAndIncrement();
            long person = n % Fill.SESSIONS;
            long proposal = filled.firstProposal() + (n / Fill.SESSIONS + n * 7_919) % filled.proposals();
            return "POST /" + Fill.SLUG + "/forslag/" + proposal + "/stod HTTP/1.1\r\nHost: localhost\r\n"
                    + "Cookie: radslag-session=session-" + person + "\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n";
        };
    }

    private static String get(String path) {
        return "GET /" + Fill.SLUG + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
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
