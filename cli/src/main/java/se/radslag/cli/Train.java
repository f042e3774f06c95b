package se.radslag.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import se.radslag.Radslag;

/**
 * Walks through the pages of the demo in a throw-away folder and ends: what the build lets the JVM watch
 * ({@code -XX:AOTCacheOutput}), so that every later start finds its classes loaded and linked.
 */
@Command(name = "train", hidden = true)
final class Train implements Callable<Integer> {

    /** How often each page is shown, so that the JVM learns not only which classes but which methods matter. */
    private static final int ROUNDS = 30;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    @Override
    public Integer call() throws Exception {
        Path home = Files.createTempDirectory("radslag-train");
        try (ConfigurableApplicationContext application = Radslag.serve(
                "--server.port=0",
                "--radslag.home=" + home,
                "--radslag.demo=true",
                "--radslag.demo-mail=true",
                "--radslag.shared-page=0s",
                "--logging.level.root=WARN")) {
            int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
            new DemoGuide(application, port).fill();
            walk("http://localhost:" + port);
        } finally {
            remove(home);
        }
        return Main.DONE;
    }

    /** The first page of an organisation, and the pages that it links to. */
    private static void walk(String server) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String start = get(client, server, "/bjorka/");
            List<String> links = LINK.matcher(start)
                    .results()
                    .map(link -> link.group(1))
                    .distinct()
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (String link : links) {
                    get(client, server, link);
                }
            }
        }
    }

    private static String get(HttpClient client, String server, String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
