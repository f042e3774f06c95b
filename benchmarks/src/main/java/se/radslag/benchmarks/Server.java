package se.radslag.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The real program in a data folder of its own, started as anyone would start it. */
final class Server implements AutoCloseable {

    /** The young and the old generation of the serial collector. */
    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final int port;
    private final Process process;
    private final Duration toFirstPage;

    private Server(Path home, String options) throws IOException, InterruptedException {
        this.home = home;
        this.port = freePort();
        var builder = new ProcessBuilder("bin/radslag", "serve")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile());
        builder.environment().put("RADSLAG_HOME", home.toString());
        builder.environment().put("RADSLAG_JAVA_OPTIONS", options);
        builder.environment().put("RADSLAG_PORT", Integer.toString(port));
        long start = System.nanoTime();
        this.process = builder.start();
        this.toFirstPage = awaitFirstPage(start);
    }

    /** Starts the program on a data folder and waits for its first page. */
    static Server start(Path home) throws IOException, InterruptedException {
        return new Server(home, "");
    }

    /** As {@link #start(Path)}, with options of the JVM. */
    static Server start(Path home, String options) throws IOException, InterruptedException {
        return new Server(home, options);
    }

    int port() {
        return port;
    }

    /** From the start of the process to the last byte of its first page. */
    Duration toFirstPage() {
        return toFirstPage;
    }

    /** CPU time that the program has used, without PostgreSQL. */
    Duration cpu() {
        return program().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What of the heap is in use, in MiB, dead objects included. */
    long heapMiB() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(program().pid()),
                        "GC.heap_info")
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return USED.matcher(told)
                        .results()
                        .mapToLong(used -> Long.parseLong(used.group(1)))
                        .sum()
                / 1024;
    }

    /** Memory that the program holds, in MiB, without PostgreSQL. */
    long residentMiB() throws IOException {
        return statusMiB("VmRSS:");
    }

    /** The most memory that the program ever held, in MiB, without PostgreSQL. */
    long peakMiB() throws IOException {
        return statusMiB("VmHWM:");
    }

    private long statusMiB(String line) throws IOException {
        List<String> status =
                Files.readAllLines(Path.of("/proc", Long.toString(program().pid()), "status"));
        return status.stream()
                        .filter(one -> one.startsWith(line))
                        .mapToLong(one -> Long.parseLong(one.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    /** The program replaces the shell that started it, or is its child. */
    private ProcessHandle program() {
        return process.toHandle()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .min(Comparator.comparing(ProcessHandle::pid))
                .orElse(process.toHandle());
    }

    private Duration awaitFirstPage(long start) throws IOException, InterruptedException {
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                break;
            }
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream()
                        .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                if (socket.getInputStream().readAllBytes().length > 0) {
                    return Duration.ofNanos(System.nanoTime() - start);
                }
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IOException("The server did not start:\n" + Files.readString(home.resolve("server.log")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
