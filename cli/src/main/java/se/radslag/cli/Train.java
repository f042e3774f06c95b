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
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import se.radslag.Radslag;

/**
 * Walks through the pages of the demo in a throw-away folder, counts an invented election and ends: what the build lets
 * the JVM watch ({@code -XX:AOTCacheOutput}), so that every later start finds its classes loaded and linked, and knows
 * which methods are worth compiling.
 */
@Command(name = "train", hidden = true)
final class Train implements Callable<Integer> {

    /** How often each page is shown. */
    private static final int ROUNDS = 30;

    private static final int PROJECTS = 120;
    private static final int VOTERS = 20_000;
    private static final int CHOSEN = 8;

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
            return count(home);
        } finally {
            remove(home);
        }
    }

    /** Returns the exit code of the count. */
    private static int count(Path home) throws IOException {
        Path election = Files.writeString(home.resolve("invented.pb"), election());
        return Main.commandLine()
                .execute("tally", election.toString(), "--rule", "equal-shares", "--completion", "add1");
    }

    /** Projects of all prices and voters who choose some, the first ones more often than the last. */
    private static String election() {
        var random = new SplittableRandom(1);
        var text = new StringBuilder("META\nkey;value\nbudget;3000000\nvote_type;approval\nrule;greedy\n")
                .append("num_projects;%d\nnum_votes;%d\nPROJECTS\nproject_id;cost\n".formatted(PROJECTS, VOTERS));
        for (int project = 0; project < PROJECTS; project++) {
            text.append(project)
                    .append(';')
                    .append(random.nextInt(10_000, 400_000))
                    .append('\n');
        }
        text.append("VOTES\nvoter_id;vote\n");
        for (int voter = 0; voter < VOTERS; voter++) {
            String chosen = random.ints(CHOSEN, 0, PROJECTS)
                    .map(project -> Math.min(project, random.nextInt(PROJECTS)))
                    .distinct()
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(","));
            text.append(voter).append(';').append(chosen).append('\n');
        }
        return text.toString();
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
