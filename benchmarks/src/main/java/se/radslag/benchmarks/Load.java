package se.radslag.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A load generator with as little cost of its own as can be: one kept-alive connection for each virtual thread, the
 * next request sent when the answer to the last has been read whole.
 */
final class Load {

    private final int port;
    private final int connections;
    private final Duration time;
    private final AtomicBoolean told = new AtomicBoolean();

    Load(int port, int connections, Duration time) {
        this.port = port;
        this.connections = connections;
        this.time = time;
    }

    /** What the server and this generator can do at most: a file of some hundred bytes from memory, asked for and read. */
    static Result ofStaticFile(int port, int connections, Duration time)
            throws InterruptedException, ExecutionException {
        return new Load(port, connections, time)
                .run(200, () -> "GET /static/now/mark.svg HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    /** Sends requests, each a whole HTTP/1.1 request, for the time; an answer of another status is an error. */
    Result run(int expectedStatus, Supplier<String> requests) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Samples>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> one(expectedStatus, requests, end)));
            }
            var merged = new Samples();
            for (Future<Samples> samples : all) {
                merged.add(samples.get());
            }
            return merged.result(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Samples one(int expectedStatus, Supplier<String> requests, long end) throws IOException {
        var samples = new Samples();
        Connection connection = new Connection(port);
        try {
            while (System.nanoTime() < end) {
                byte[] request = requests.get().getBytes(StandardCharsets.UTF_8);
                long sent = System.nanoTime();
                try {
                    int status = connection.exchange(request);
                    samples.note(System.nanoTime() - sent, status == expectedStatus);
                    if (status != expectedStatus && told.compareAndSet(false, true)) {
                        System.err.println("Status " + status + " for "
                                + new String(request, StandardCharsets.UTF_8)
                                        .lines()
                                        .findFirst()
                                        .orElse(""));
                    }
                } catch (IOException e) {
                    samples.note(System.nanoTime() - sent, false);
                    connection.close();
                    connection = new Connection(port);
                }
            }
        } finally {
            connection.close();
        }
        return samples;
    }

    /**
     * What a run came to.
     *
     * @param perSecond answers of the expected status per second
     * @param p50 median time of an answer in milliseconds
     * @param p99 99th percentile in milliseconds
     */
    record Result(long answers, long errors, double perSecond, double p50, double p99) {}

    /** Times of answers in nanoseconds. */
    static final class Samples {

        private long[] times = new long[1024];
        private int size;
        private long errors;

        void note(long nanos, boolean good) {
            if (!good) {
                errors++;
                return;
            }
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
            }
            times[size++] = nanos;
        }

        void add(Samples other) {
            for (int i = 0; i < other.size; i++) {
                note(other.times[i], true);
            }
            errors += other.errors;
        }

        Result result(Duration elapsed) {
            long[] sorted = Arrays.copyOf(times, size);
            Arrays.sort(sorted);
            return new Result(
                    size, errors, size / (elapsed.toNanos() / 1e9), percentile(sorted, 0.50), percentile(sorted, 0.99));
        }

        private static double percentile(long[] sorted, double share) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
        }
    }

    /** One connection that reads answers with a length or in chunks. */
    private static final class Connection {

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;

        Connection(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            out = socket.getOutputStream();
        }

        int exchange(byte[] request) throws IOException {
            out.write(request);
            out.flush();
            int status = Integer.parseInt(line().substring(9, 12));
            long length = 0;
            boolean chunked = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Long.parseLong(header.substring(15).strip());
                } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                    chunked = true;
                }
            }
            if (chunked) {
                for (long size = chunk(); size > 0; size = chunk()) {
                    in.skipNBytes(size + 2);
                }
                line();
            } else {
                in.skipNBytes(length);
            }
            return status;
        }

        private long chunk() throws IOException {
            return Long.parseLong(line(), 16);
        }

        private String line() throws IOException {
            var text = new StringBuilder(64);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException();
                }
                if (c != '\r') {
                    text.append((char) c);
                }
            }
            return text.toString();
        }

        void close() throws IOException {
            socket.close();
        }
    }
}
