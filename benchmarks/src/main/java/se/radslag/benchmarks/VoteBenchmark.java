package se.radslag.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Measures votes on statements over HTTP, each acknowledged once it is durable, every eighth of them the first vote of
 * somebody new, beside the least that an answer over HTTP costs and durable single inserts into the same PostgreSQL; then how much memory the server takes while
 * thousands of pages listen to the counts. Prints the tables of {@code docs/performance.md}.
 */
public final class VoteBenchmark {

    private static final List<Integer> CONNECTIONS = List.of(16, 64, 256);
    /** PostgreSQL admits a hundred connections, some of which the server holds. */
    private static final int MOST_DATABASE_CONNECTIONS = 64;

    private static final int VOTES_EACH = 8;
    private static final int LISTENERS = 5_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Duration time;
    private final int people;
    private final AtomicLong vote = new AtomicLong();

    private VoteBenchmark(boolean quick) {
        this.time = Duration.ofSeconds(quick ? 4 : 10);
        this.people = quick ? 50_000 : 250_000;
    }

    public static void main(String[] arguments) throws Exception {
        new VoteBenchmark(List.of(arguments).contains("--quick")).run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory("radslag-benchmark");
        // Half of the heap is for those who listen: 64 KiB each.
        try (Server server = Server.start(home, "-Xmx768m")) {
            var database = new Database(home);
            Fill.Statements filled;
            try (var connection = database.connect()) {
                filled = Fill.fillStatements(connection, people);
            }
            votes(server, database, filled);
            try (var connection = database.connect();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select (select count(*) from opinion_participant),"
                                    + " (select count(*) from opinion_vote), (select sum(agree + disagree) from opinion_tally)")) {
                row.next();
                out.printf(
                        "%n%,d voices, %,d votes, %,d in the counts.%n%n",
                        row.getLong(1), row.getLong(2), row.getLong(3));
            }
            listeners(server, filled);
        } finally {
            try (var files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void votes(Server server, Database database, Fill.Statements filled) throws Exception {
        out.println("| votes | connections | per second | p50 ms | p99 ms | CPU ms a vote | PostgreSQL's | errors"
                + " | of a static file | of a bare insert |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        new Load(server.port(), 16, time).run(204, votes(filled));
        for (int connections : CONNECTIONS) {
            int most = Math.min(connections, MOST_DATABASE_CONNECTIONS);
            Load.Result files = Load.ofStaticFile(server.port(), connections, time);
            out.printf(
                    "| *yardstick: a small static file over HTTP* | %d | %,.0f | %.2f | %.2f | | | %d | 1.00 | |%n",
                    connections, files.perSecond(), files.p50(), files.p99(), files.errors());
            Load.Result inserts = database.insertLoop(most, time);
            out.printf(
                    "| *yardstick: durable single inserts, bare loop* | %d | %,.0f | %.2f | %.2f | | | %d | | 1.00 |%n",
                    most, inserts.perSecond(), inserts.p50(), inserts.p99(), inserts.errors());
            Optional<Double> pgbench = database.pgbench(most, time);
            pgbench.ifPresent(perSecond -> out.printf(
                    "| *yardstick: the same by pgbench* | %d | %,.0f | | | | | | | %.2f |%n",
                    most, perSecond, perSecond / inserts.perSecond()));
            Duration before = server.cpu();
            Duration databaseBefore = database.cpu();
            Load.Result cast = new Load(server.port(), connections, time).run(204, votes(filled));
            double answers = Math.max(1, cast.answers());
            out.printf(
                    "| votes over HTTP | %d | %,.0f | %.2f | %.2f | %.3f | %.3f | %d | %.2f | %.2f |%n",
                    connections,
                    cast.perSecond(),
                    cast.p50(),
                    cast.p99(),
                    server.cpu().minus(before).toNanos() / 1e6 / answers,
                    database.cpu().minus(databaseBefore).toNanos() / 1e6 / answers,
                    cast.errors(),
                    cast.perSecond() / files.perSecond(),
                    cast.perSecond() / inserts.perSecond());
        }
    }

    /** Each person votes eight times, on another statement each time, so that every eighth vote is somebody's first. */
    private Supplier<String> votes(Fill.Statements filled) {
        return () -> {
            long n = vote.getAndIncrement();
            long person = n / VOTES_EACH % people;
            long statement = filled.first() + (n * 13) % filled.count();
            String body = "pastaende=" + statement + "&rost=" + (n % 3 == 0 ? "haller-inte-med" : "haller-med");
            return "POST /" + Fill.SLUG + "/aktiviteter/" + filled.activity()
                    + "/asikter/rost HTTP/1.1\r\nHost: localhost\r\n"
                    + "Cookie: radslag-session=session-" + person + "\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        };
    }

    private void listeners(Server server, Fill.Statements filled) throws Exception {
        long before = server.residentMiB();
        var sockets = new ArrayList<Socket>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byte[] request = ("GET /" + Fill.SLUG + "/aktiviteter/" + filled.activity()
                            + "/asikter/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            var told = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < LISTENERS; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                socket.setSoTimeout(60_000);
                sockets.add(socket);
                socket.getOutputStream().write(request);
                told.add(threads.submit(() -> hears(socket)));
            }
            int hear = 0;
            for (Future<Boolean> one : told) {
                hear += one.get() ? 1 : 0;
            }
            Duration cpu = server.cpu();
            Load.Result cast = new Load(server.port(), 16, time).run(204, votes(filled));
            double share = server.cpu().minus(cpu).toNanos() / 1e6 / Math.max(1, cast.answers());
            out.println("| pages that listen | heard | resident before MiB | with them MiB | most ever MiB"
                    + " | votes per second meanwhile, 16 connections | p99 ms | CPU ms a vote | errors |");
            out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
            out.printf(
                    "| %,d | %,d | %d | %d | %d | %,.0f | %.2f | %.3f | %d |%n",
                    LISTENERS,
                    hear,
                    before,
                    server.residentMiB(),
                    server.peakMiB(),
                    cast.perSecond(),
                    cast.p99(),
                    share,
                    cast.errors());
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    /** Whether the page was told the counts; false if there was no room for it. */
    private static boolean hears(Socket socket) throws IOException {
        var heard = new StringBuilder();
        byte[] some = new byte[512];
        for (int read = socket.getInputStream().read(some);
                read > 0;
                read = socket.getInputStream().read(some)) {
            heard.append(new String(some, 0, read, StandardCharsets.UTF_8));
            if (heard.indexOf("data:") >= 0 || heard.indexOf(" 204 ") >= 0) {
                return heard.indexOf("data:") >= 0;
            }
        }
        return false;
    }
}
