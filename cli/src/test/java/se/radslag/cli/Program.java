package se.radslag.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as a process, on a folder and a port of its own. */
final class Program implements AutoCloseable {

    /** What a command printed, and with what it ended. */
    record Ended(int code, String output) {}

    private final Path home;
    private final Process process;
    private final BufferedReader output;
    private final int port;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Program(Path home, Process process, int port) {
        this.home = home;
        this.process = process;
        this.output = process.inputReader();
        this.port = port;
    }

    /** Starts the demo and returns when it has said that it is ready. */
    static Program serve(Path home) throws IOException {
        return serve(home, List.of(), classes(), Map.of());
    }

    /** As {@link #serve(Path)}, with further environment variables. */
    static Program serve(Path home, Map<String, String> environment) throws IOException {
        return serve(home, List.of(), classes(), environment);
    }

    /** As {@link #serve(Path)}, through another program and with classes from elsewhere. */
    static Program serve(Path home, List<String> through, String classes) throws IOException {
        return serve(home, through, classes, Map.of());
    }

    private static Program serve(Path home, List<String> through, String classes, Map<String, String> environment)
            throws IOException {
        int port = freePort();
        var program = new Program(
                home,
                start(home, through, classes, environment, "serve", "--demo", "--port", Integer.toString(port)),
                port);
        var said = new StringBuilder();
        String line;
        while ((line = program.output.readLine()) != null) {
            said.append(line).append('\n');
            if (line.contains("Ctrl-C")) {
                return program;
            }
        }
        throw new AssertionError("The server ended before it was ready:\n" + said);
    }

    /** Runs a command to its end. */
    static Ended run(Path home, String... arguments) throws IOException, InterruptedException {
        return run(home, Map.of(), arguments);
    }

    /** As {@link #run(Path, String...)}, with further environment variables. */
    static Ended run(Path home, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(home, List.of(), classes(), environment, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static String classes() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Process start(
            Path home, List<String> through, String classes, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<>(through);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "se.radslag.cli.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(home.toFile());
        builder.environment().put("CLASSPATH", classes);
        builder.environment().put("RADSLAG_HOME", home.resolve("demo").toString());
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response =
                browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + "\n" + response.body());
        }
        return response.body();
    }

    /** Sends a form and returns the status of the answer. */
    int post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
        return browser.send(
                        HttpRequest.newBuilder(address(path))
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Signs in as somebody of the demo. */
    void signIn(String name) throws IOException, InterruptedException {
        Matcher person = Pattern.compile("value=\"(\\d+)\"><b>" + name).matcher(get("/bjorka/logga-in"));
        if (!person.find()) {
            throw new AssertionError("The sign-in page does not offer to be " + name);
        }
        post("/bjorka/logga-in/demo", Map.of("person", person.group(1)));
    }

    /** Where the page of a path answers. */
    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The database server of the folder, while it lives. */
    Optional<ProcessHandle> database() throws IOException {
        return database(home);
    }

    static Optional<ProcessHandle> database(Path home) throws IOException {
        Path file = home.resolve("demo/postgresql/postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .filter(ProcessHandle::isAlive);
    }

    /** Kills the program without a chance to do anything first. */
    void kill() throws InterruptedException {
        process.descendants().filter(child -> command(child).endsWith("java")).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Kills the program and its database server likewise. */
    void killWithDatabase() throws IOException, InterruptedException {
        ProcessHandle database = database().orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(database), database.descendants()).toList();
        kill();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    private static String command(ProcessHandle process) {
        return process.info().command().orElse("");
    }

    /** Stops the program as Ctrl-C does. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.toHandle().destroy();
        output.transferTo(java.io.Writer.nullWriter());
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The program did not stop");
        }
    }
}
