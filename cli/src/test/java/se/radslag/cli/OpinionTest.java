package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpinionTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    /** Forty people in two camps who part on 0 to 7 and all agree with 8; 9 is hidden. */
    private String votes() {
        var text = new StringBuilder("participant,statement,vote\n");
        for (int person = 0; person < 40; person++) {
            for (int statement = 0; statement < 10; statement++) {
                boolean agrees = statement >= 8 || (person % 2 == 0) == (statement % 2 == 0);
                boolean unlike = (person * 7 + statement * 3) % 10 == 0 && statement < 8;
                text.append(person).append(',').append(statement).append(',');
                text.append(agrees != unlike ? "agree" : "disagree").append('\n');
            }
        }
        return text.toString();
    }

    private static final String STATEMENTS = """
            statement,text,status
            0,Fler bänkar,
            1,Färre bänkar,
            2,Mer ljus,
            3,Mindre ljus,
            4,Fler träd,
            5,Färre träd,
            6,Bilar,
            7,Inga bilar,
            8,"En lekplats, ""stor\""",shown
            9,Dumheter,hidden
            """;

    @Test
    void bothEnginesFindTheCampsAndWhatTheyShare() throws Exception {
        String votes = file("votes.csv", votes()).toString();
        String statements = file("statements.csv", STATEMENTS).toString();
        for (String engine : new String[] {"radslag", "polis"}) {
            out.getBuffer().setLength(0);
            assertThat(run("opinion", "--votes", votes, "--statements", statements, "--engine", engine, "--json"))
                    .as(err.toString())
                    .isZero();

            JsonNode told = JsonMapper.shared().readTree(out.toString());
            assertThat(told.get("engine").asString()).isEqualTo(engine);
            assertThat(told.get("participants").asInt()).isEqualTo(40);
            assertThat(told.get("statements").asInt()).isEqualTo(10);
            assertThat(told.get("votes").asInt()).isEqualTo(400);
            assertThat(told.get("hidden_votes").asInt()).isEqualTo(40);
            assertThat(told.get("groups")).hasSize(2);
            for (JsonNode group : told.get("groups")) {
                assertThat(group.get("size").asInt())
                        .isEqualTo(group.get("members").size());
                assertThat(StreamSupport.stream(group.get("members").spliterator(), false)
                                .map(member -> member.asInt() % 2)
                                .distinct())
                        .hasSize(1);
                assertThat(group.get("representative")).isNotEmpty();
            }
            assertThat(told.get("common_ground").get(0).get("statement").asString())
                    .isEqualTo("8");
            assertThat(told.get("common_ground").get(0).get("text").asString()).isEqualTo("En lekplats, \"stor\"");
            assertThat(told.get("dividing").get(0).get("statement").asInt()).isLessThan(8);
            assertThat(told.get("stability").get("index").asDouble()).isBetween(0.5, 1.0);
            assertThat(told.has("millis")).isTrue();
            assertThat(out.toString()).doesNotContain("Dumheter");
            assertThat(told.get("notes").toString()).contains("40 votes on hidden statements");
        }
        assertThat(err.toString()).contains("40 votes on hidden statements");
    }

    @Test
    void theTablesTellTheSameInWords() throws Exception {
        String votes = file("votes.csv", votes()).toString();
        String statements = file("statements.csv", STATEMENTS).toString();
        assertThat(run("opinion", "--votes", votes, "--statements", statements)).isZero();
        assertThat(run("opinion", "--votes", votes, "--engine", "polis", "--groups", "3"))
                .isZero();

        assertThat(out.toString())
                .contains(
                        Words.of("opinion.summary", 40, 10, 1, 400),
                        Words.of("opinion.common-ground"),
                        "En lekplats, \"stor\"",
                        Words.of("opinion.dividing"),
                        Words.of("opinion.summary", 40, 10, 0, 400));
    }

    @Test
    void mistakesAreToldWithFileAndLine() throws Exception {
        Path votes = file("votes.csv", "participant,statement,vote\n1,1,agree\n1,2,ja\n1,3,1\n");
        Path statements = file("statements.csv", "statement,text\n1,a\n2,b\n");

        assertThat(run("opinion", "--votes", votes.toString(), "--statements", statements.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("votes.csv, line 3, column vote", "\"ja\"", "votes.csv, line 4, column statement");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wordsThatThereAreNot() throws Exception {
        String votes = file("votes.csv", votes()).toString();
        assertThat(run("opinion")).isEqualTo(2);
        assertThat(run("opinion", folder.toString(), "--votes", votes)).isEqualTo(2);
        assertThat(run("opinion", "--statements", votes)).isEqualTo(2);
        assertThat(run("opinion", "--votes", votes, "--engine", "other")).isEqualTo(2);
        assertThat(run("opinion", "--votes", votes, "--groups", "1")).isEqualTo(2);
        assertThat(run("opinion", "--votes", votes, "--agree", "0")).isEqualTo(2);
        assertThat(run("opinion", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("comments.csv: expected a file of this name");
    }

    @Test
    void aConversationWithoutVotesIsNoFault() throws Exception {
        String votes = file("votes.csv", "participant,statement,vote\n").toString();
        for (String engine : new String[] {"radslag", "polis"}) {
            assertThat(run("opinion", "--votes", votes, "--engine", engine, "--json"))
                    .isZero();
            assertThat(run("opinion", "--votes", votes, "--engine", engine)).isZero();
        }
    }

    @Test
    void aRealExportAsAProcess() throws Exception {
        String named = System.getenv("RADSLAG_DATA");
        Path data = (named == null ? Path.of("../../shared/data") : Path.of(named)).toAbsolutePath();
        Path brexit = data.resolve("polis/brexit-consensus");
        if (!Files.isDirectory(brexit)) {
            String reason =
                    "SKIPPED: the real conversations are not in " + data + "; set RADSLAG_DATA to where they are";
            System.out.println(reason);
            abort(reason);
        }
        Program.Ended polis = Program.run(folder, "opinion", brexit.toString(), "--engine", "polis", "--json");
        assertThat(polis.code()).as(polis.output()).isZero();
        assertThat(polis.output()).contains("\"participants\":204", "\"size\":86", "\"size\":37", "\"size\":66");

        Program.Ended own = Program.run(folder, "opinion", brexit.toString(), "--json");
        assertThat(own.code()).as(own.output()).isZero();
        String line = own.output()
                .lines()
                .filter(one -> one.startsWith("{"))
                .findFirst()
                .orElseThrow();
        assertThat(JsonMapper.shared().readTree(line).get("votes").asInt()).isEqualTo(5303);

        Program.Ended missing =
                Program.run(folder, "opinion", brexit.resolve("none").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.output()).contains("comments.csv");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
