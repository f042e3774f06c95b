package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.dialogue.evidence.CanonicalJson;
import se.radslag.dialogue.evidence.Checksums;

/** Verifying files as a server publishes them, from the web and from a folder. */
class VerifyTest {

    private static final String CSV =
            """
            number,activity,standing,title,outcome
            1,12,STANDING,%s,TAKEN_UP
            2,12,STANDING,%s,
            3,12,WITHDRAWN,,
            4,12,STANDING,%s,NOT
            """.formatted(Checksums.of("Belysning längs stråket"), Checksums.of("Bänkar, fler"), Checksums.of("Café"));
    private static final String LIVE = """
            number,activity,standing,title,outcome
            1,12,STANDING,Belysning längs stråket,TAKEN_UP
            2,12,STANDING,"Bänkar, fler",PARTLY
            3,12,WITHDRAWN,,
            5,12,STANDING,En lekplats,
            """;

    @TempDir
    private Path server;

    @TempDir
    private Path downloads;

    private HttpServer web;
    private String address;

    @BeforeEach
    void publish() throws IOException {
        write("underlag/1/data/contributions.csv", CSV);
        write("underlag/1/data/contributions.sums", sums(CSV));
        write("data/contributions.csv", LIVE);
        freeze(brief(3, Checksums.of(CSV), Checksums.of(sums(CSV))));
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/bjorka/dialoger/parken/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring("/bjorka/dialoger/parken/".length());
            Path file = server.resolve(name.equals("underlag/1") ? "underlag/1.html" : name);
            boolean found = Files.isRegularFile(file);
            byte[] content = found ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(found ? 200 : 404, found ? content.length : -1);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        web.start();
        address = "http://localhost:" + web.getAddress().getPort() + "/bjorka/dialoger/parken";
    }

    @AfterEach
    void stop() {
        web.stop(0);
    }

    @Test
    void whatIsAsItWasFrozenIsSound() {
        Run run = verify(address);

        assertThat(run.said())
                .contains("Brief 1 of “Hur ska parken bli tryggare?”, Björkå", "4 rows", "2 figures were counted again")
                .contains("All is as it was frozen")
                .doesNotContain("there was none to compare it with");
        assertThat(run.code()).isZero();
        assertThat(verify("parken", "--at", address.replace("/dialoger/parken", ""))
                        .code())
                .isZero();
    }

    @Test
    void whatWasKeptCanBeVerifiedWithoutTheServer() {
        verify(address, "--keep", downloads.toString());
        web.stop(0);

        assertThat(verify(downloads.toString()).said()).contains("All is as it was frozen");
        assertThat(verify(downloads.toString()).code()).isZero();
    }

    @Test
    void anyByteChangedInATableIsFoundInItsColumn() throws IOException {
        for (int at = 0; at < CSV.length(); at += 7) {
            if (CSV.charAt(at) == '\n') {
                continue;
            }
            String changed = CSV.substring(0, at) + (CSV.charAt(at) == '8' ? '9' : '8') + CSV.substring(at + 1);
            long line = CSV.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            write("underlag/1/data/contributions.csv", changed);

            Run run = verify(address);

            assertThat(run.code()).as(changed).isEqualTo(1);
            assertThat(run.said())
                    .as(changed)
                    .containsPattern("underlag/1/data/contributions.csv, line " + line + "\\b");
        }
    }

    @Test
    void theChangedValueIsToldAsItWas() throws IOException {
        write("underlag/1/data/contributions.csv", CSV.replace("3,12,WITHDRAWN", "3,12,WITHDRAWM"));

        assertThat(verify(address).said())
                .contains("contributions.csv, line 4, standing: it said WITHDRAWN and says WITHDRAWM");
    }

    @Test
    void aLineMoreOrLessIsFound() throws IOException {
        write("underlag/1/data/contributions.csv", CSV.substring(0, CSV.indexOf("4,12")));
        assertThat(verify(address).said()).contains("there should be 5 lines and there are 4");

        write("underlag/1/data/contributions.csv", CSV.stripTrailing());
        assertThat(verify(address).code()).isEqualTo(1);
    }

    @Test
    void aChangedChecksumIsFoundInItsLine() throws IOException {
        String sums = sums(CSV);
        write("underlag/1/data/contributions.sums", sums.substring(0, 70) + "x" + sums.substring(71));

        Run run = verify(address);

        assertThat(run.said()).contains("contributions.sums, line 2: the checksum should be");
        assertThat(run.said()).doesNotContain("contributions.csv, line");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aChangedByteOfTheBriefIsFoundBesideTheOriginal() throws IOException {
        verify(address, "--keep", downloads.toString());
        Path kept = downloads.resolve("underlag/1.json");
        Files.writeString(kept, Files.readString(kept).replace("tryggare", "tryggast"));

        Run beside = verify(address, "--from", downloads.toString());
        assertThat(beside.said()).contains("underlag/1.json, byte ", "parken bli tryggare?");
        assertThat(beside.code()).isEqualTo(1);

        Run alone = verify(
                downloads.toString(), "--hash", Checksums.of(Files.readString(server.resolve("underlag/1.json"))));
        assertThat(alone.said()).contains("underlag/1.json: SHA-256 should be");
        assertThat(alone.code()).isEqualTo(1);
    }

    @Test
    void aFigureThatTheDataDoesNotGiveIsFoundEvenIfEveryHashHolds() throws IOException {
        freeze(brief(4, Checksums.of(CSV), Checksums.of(sums(CSV))));

        Run run = verify(address);

        assertThat(run.said()).contains("/chapters/0/blocks/0/figures/0", "the brief says 4, the data gives 3");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Files.delete(server.resolve("underlag/1/data/contributions.csv"));

        assertThat(verify(address).said()).contains("underlag/1/data/contributions.csv is missing");
        assertThat(verify(address, "--version", "7").said()).contains("underlag/7.json is missing");
    }

    @Test
    void whatChangedSinceIsTold() {
        Run run = verify(address, "--live");

        assertThat(run.said())
                .contains("Since then, 3 things have changed")
                .contains("contributions 2: outcome was  and is PARTLY")
                .contains("contributions 4: gone", "contributions 5: new");
        assertThat(run.code()).isZero();
    }

    @Test
    void programsGetJson() {
        assertThat(verify(address, "--json").said()).contains("\"sound\" : true", "\"figures\" : 2");
    }

    @Test
    void whereThereIsNoBriefOneIsToldSo() {
        assertThat(verify(downloads.toString()).code()).isEqualTo(2);
        assertThat(verify("no-such-folder").code()).isEqualTo(2);
    }

    private record Run(int code, String said) {}

    private static Run verify(String... arguments) {
        PrintStream before = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            String[] all =
                    Stream.concat(Stream.of("verify"), Arrays.stream(arguments)).toArray(String[]::new);
            int code = Main.commandLine().execute(all);
            return new Run(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static Map<String, Object> brief(int standing, String sha256, String sums) {
        Map<String, Object> figures = Map.of(
                "kind",
                "figures",
                "figures",
                List.of(
                        figure("Förslag", standing, "count contributions where activity=12 and standing=STANDING"),
                        figure("Svar", 2, "count contributions where outcome!=")));
        Map<String, Object> table = Map.of("key", "contributions", "rows", 4, "sha256", sha256, "sums_sha256", sums);
        return Map.of(
                "form",
                "radslag-brief/1",
                "organisation",
                "Björkå",
                "dialogue",
                Map.of("question", "Hur ska parken bli tryggare?", "path", "/dialoger/parken"),
                "version",
                1,
                "at",
                "2026-11-22T08:15:30Z",
                "summary",
                Map.of("findings", "Ljus först.", "points", List.of()),
                "chapters",
                List.of(Map.of("key", "proposal-12", "blocks", List.of(figures))),
                "datasets",
                List.of(table));
    }

    private static Map<String, Object> figure(String label, int value, String recount) {
        return Map.of("label", label, "value", value, "recount", recount);
    }

    private static String sums(String csv) {
        return csv.lines().map(line -> Checksums.sum(line + "\n")).reduce("", String::concat);
    }

    private void freeze(Map<String, Object> brief) throws IOException {
        String json = CanonicalJson.of(brief);
        write("underlag/1.json", json);
        write("underlag/1.html", "<p><code>" + Checksums.of(json) + "</code></p>");
    }

    private void write(String file, String content) throws IOException {
        Path path = server.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
