package se.radslag.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Fetches the open data of one dialogue with a million contributions from the real program in a small heap, and prints
 * how fast it comes and what memory the program holds before, during and after it.
 */
public final class ExportBenchmark {

    private static final String HEAP = "-Xmx96m";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int contributions;

    private ExportBenchmark(int contributions) {
        this.contributions = contributions;
    }

    public static void main(String[] arguments) throws Exception {
        new ExportBenchmark(List.of(arguments).contains("--quick") ? 50_000 : 1_000_000).run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory("radslag-export");
        try (Server server = Server.start(home, HEAP)) {
            String slug;
            try (var connection = new Database(home).connect()) {
                slug = Fill.fillOne(connection, contributions);
            }
            out.printf("%,d contributions in one dialogue; the program runs with %s.%n%n", contributions, HEAP);
            out.println(
                    "| file | rows a second | MB a second | seconds | MB | first byte ms | heap before, most, after MiB | resident before, most, after MiB |");
            out.println("|---|---:|---:|---:|---:|---:|---|---|");
            for (String file : List.of("contributions.csv", "contributions.csv", "contributions.json", "allt.zip")) {
                row(server, "/" + Fill.SLUG + "/dialoger/" + slug + "/data/" + file, file);
            }
        } finally {
            remove(home);
        }
    }

    private void row(Server server, String path, String name) throws Exception {
        long heapBefore = server.heapMiB();
        long residentBefore = server.residentMiB();
        var heap = new AtomicLong();
        var resident = new AtomicLong();
        var done = new AtomicBoolean();
        Thread watch = Thread.ofPlatform().start(() -> watch(server, heap, resident, done));
        Fetched fetched = fetch(URI.create("http://localhost:" + server.port() + path));
        done.set(true);
        watch.join();
        double seconds = fetched.nanos() / 1e9;
        out.printf(
                "| %s | %,.0f | %.1f | %.1f | %.1f | %.0f | %d, %d, %d | %d, %d, %d |%n",
                name,
                contributions / seconds,
                fetched.bytes() / 1e6 / seconds,
                seconds,
                fetched.bytes() / 1e6,
                fetched.firstNanos() / 1e6,
                heapBefore,
                heap.get(),
                server.heapMiB(),
                residentBefore,
                resident.get(),
                server.residentMiB());
    }

    private static void watch(Server server, AtomicLong heap, AtomicLong resident, AtomicBoolean done) {
        try {
            while (!done.get()) {
                heap.accumulateAndGet(server.heapMiB(), Math::max);
                resident.accumulateAndGet(server.residentMiB(), Math::max);
                Thread.sleep(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Fetched(long bytes, long firstNanos, long nanos) {}

    private static Fetched fetch(URI address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IOException(address + " answered " + response.statusCode());
            }
            var buffer = new byte[1 << 16];
            long bytes = 0;
            long first = 0;
            try (InputStream body = response.body()) {
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    first = first == 0 ? System.nanoTime() - start : first;
                    bytes += read;
                }
            }
            return new Fetched(bytes, first, System.nanoTime() - start);
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
