package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class ServeProcessTest {

    private static final String PAGE = "/dialoger/aparken";
    private static final String ADMINISTRATOR = "Rolf Enquist";

    @TempDir
    private Path home;

    @Test
    void whatWasAcknowledgedOutlivesAKilledServer() throws Exception {
        Program killed = Program.serve(home);
        acknowledge(killed);
        killed.kill();

        try (Program next = Program.serve(home)) {
            assertThat(answers(next)).contains(PAGE);
        }
        assertThat(Program.database(home)).isEmpty();
    }

    @Test
    void whatWasAcknowledgedOutlivesAKilledDatabase() throws Exception {
        Program killed = Program.serve(home);
        acknowledge(killed);
        killed.killWithDatabase();

        try (Program next = Program.serve(home)) {
            assertThat(answers(next)).contains(PAGE);
            assertThat(Program.run(home, "admin", "verify-audit").code()).isZero();
        }
        assertThat(Program.database(home)).isEmpty();
    }

    @Test
    void aCommandAttachesWhileTheServerRuns() throws Exception {
        try (Program server = Program.serve(home)) {
            Program.Ended ended = Program.run(home, "admin", "verify-audit", "--organisation", "bjorka");

            assertThat(ended.output()).contains("bjorka: all");
            assertThat(ended.code()).isZero();
            assertThat(server.database()).isPresent();
            acknowledge(server);
        }
        assertThat(Program.database(home)).isEmpty();
        assertThat(Program.run(home, "admin", "verify-audit").output()).contains("bjorka: all", "norrvik: all");
        assertThat(Program.database(home)).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsToldInOneLine() throws Exception {
        try (var taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            Program.Ended ended = Program.run(home, "serve", "--port", port);

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.output().lines()).hasSize(1).first().asString().contains(port);
        }
    }

    @Test
    void anOrdinaryUserRunsItToo() throws Exception {
        assumeTrue(
                System.getProperty("user.name").equals("root") && new File("/usr/bin/setpriv").canExecute(),
                "Not run as root: the other tests have been run as an ordinary user");
        List<String> asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
        Path program = readable(Files.createDirectory(home.resolve("program")));
        Path folder = Files.createDirectory(home.resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        try (Program server = Program.serve(folder, asNobody, program + "/*")) {
            acknowledge(server);
            assertThat(server.database().flatMap(database -> database.info().user()))
                    .contains("nobody");
        }
        assertThat(Program.database(folder)).isEmpty();
    }

    @Test
    void aDatabaseElsewhereIsUsedByAnOrdinaryRole() throws Exception {
        try (var elsewhere = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start()) {
            try (var connection = elsewhere.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role municipality login createrole password 'elsewhere'");
                statement.execute("create database dialogues owner municipality");
            }
            Map<String, String> there = Map.of(
                    "RADSLAG_DATABASE_URL",
                    "jdbc:postgresql://localhost:" + elsewhere.getPort()
                            + "/dialogues?user=municipality&password=elsewhere");

            try (Program server = Program.serve(home, there)) {
                acknowledge(server);
                assertThat(answers(server)).contains(PAGE);
            }
            assertThat(Program.run(home, there, "admin", "verify-audit").output())
                    .contains("bjorka: all", "norrvik: all");
        }
        assertThat(home.resolve("demo/postgresql")).doesNotExist();
    }

    private static void acknowledge(Program program) throws IOException, InterruptedException {
        assertThat(program.post("/bjorka/sidan-hjalpte", Map.of("path", PAGE, "helped", "ja")))
                .isEqualTo(303);
    }

    private static String answers(Program program) throws IOException, InterruptedException {
        program.signIn(ADMINISTRATOR);
        return program.get("/bjorka/arbete/sidan-hjalpte");
    }

    /** Copies the classes of this run to where every user may read them, folders of classes as archives. */
    private static Path readable(Path folder) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (Path entry :
                Stream.of(classes.split(File.pathSeparator)).map(Path::of).collect(Collectors.toList())) {
            if (Files.isDirectory(entry)) {
                Path archive = folder.resolve(entry.toString().replace('/', '_') + ".jar");
                String jar =
                        Path.of(System.getProperty("java.home"), "bin", "jar").toString();
                new ProcessBuilder(jar, "cf", archive.toString(), "-C", entry.toString(), ".")
                        .start()
                        .waitFor();
            } else if (Files.exists(entry)) {
                Files.copy(entry, folder.resolve(entry.getFileName()));
            }
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        return folder;
    }
}
