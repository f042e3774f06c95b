package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An election is taken in by the command line, shown by a server, and counted again from what the server publishes. */
class ImportPabulibProcessTest {

    @TempDir
    private Path home;

    @TempDir
    private Path downloads;

    @Test
    void whatIsPublishedCountsToWhatThePageShows() throws Exception {
        Path file = Files.writeString(downloads.resolve("byn.pb"), election());
        Path bad = Files.writeString(downloads.resolve("fel.pb"), election().replace("2;2000;", "2;dyrt;"));
        try (Program server = Program.serve(home)) {
            Program.Ended refused = Program.run(home, "import", "pabulib", bad.toString(), "--organisation", "bjorka");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.output()).contains("line 17, column 3", "dyrt");
            assertThat(Program.run(home, "import", "pabulib", file.toString(), "--organisation", "bjorka", "--dry-run")
                            .output())
                    .contains("40");

            Program.Ended done = Program.run(
                    home, "import", "pabulib", file.toString(), "--organisation", "bjorka", "--ties", "max-votes");
            assertThat(done.code()).as(done.output()).isZero();
            String path = first("(/bjorka/aktiviteter/\\d+/budget/resultat)", done.output());
            String page = server.get(path);
            String name = first("href=\"[^\"]*/(budget-\\d+\\.pb)\"", page);
            Path published = Files.writeString(downloads.resolve(name), server.get(path + "/" + name));
            String command = first("<code>bin/radslag (tally [^<]*)</code>", page);

            var out = new StringWriter();
            var words = new ArrayList<>(Arrays.asList(command.split(" ")));
            words.set(words.indexOf(name), published.toString());
            words.add("--json");
            assertThat(Main.commandLine().setOut(new PrintWriter(out)).execute(words.toArray(String[]::new)))
                    .isZero();

            List<String> shown = Pattern.compile("id=\"plats-\\d+\".*?>\\d+\\. Projekt (\\d+)</a>", Pattern.DOTALL)
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(shown).isNotEmpty();
            assertThat(first("\"winners\":\\[([^\\]]*)\\]", out.toString()))
                    .isEqualTo(String.join(
                            ",", shown.stream().map(id -> '"' + id + '"').toList()));
        }
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new AssertionError("No " + pattern + " in\n" + text));
    }

    /** Forty voters, twelve projects that cost from 1,000 to 12,000, and 20,000 to give out by equal shares. */
    private static String election() {
        var text = new StringBuilder("""
                META
                key;value
                description;Byns budget
                country;Sweden
                unit;Björkå
                instance;2025
                num_projects;12
                num_votes;40
                budget;20000
                vote_type;approval
                rule;equalshares/add1
                date_begin;01.03.2025
                date_end;31.03.2025
                PROJECTS
                project_id;cost;name
                """);
        IntStream.rangeClosed(1, 12).forEach(id -> text.append(id + ";" + id + "000;Projekt " + id + "\n"));
        text.append("VOTES\nvoter_id;vote\n");
        IntStream.range(0, 40)
                .forEach(voter -> text.append("v" + voter + ";" + (1 + voter % 12) + "," + (1 + (voter * 5 + 3) % 12)
                        + "," + (1 + (voter % 12 + 6) % 12) + "\n"));
        return text.toString();
    }
}
