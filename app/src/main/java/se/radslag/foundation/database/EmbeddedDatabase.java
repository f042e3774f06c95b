package se.radslag.foundation.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server beside the application, with a data folder that survives restarts.
 *
 * <p>The process that holds the folder's lock owns the server and stops it at the end. A second process (a command
 * while the server runs) attaches without owning. A server that outlived its killed owner is attached to and owned
 * again. Every commit is on disk before it is acknowledged.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PASSWORD_BYTES = 24;
    private static final String HOST_RULES = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path cluster;
    private final String password;
    private final FileChannel lockFile;
    private final @Nullable FileLock ownership;
    private @Nullable EmbeddedPostgres started;
    private int port;

    private EmbeddedDatabase(Path home) throws IOException {
        Files.createDirectories(home);
        this.cluster = home.resolve("postgresql");
        this.lockFile =
                FileChannel.open(home.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.ownership = lockFile.tryLock();
        this.password = SecretFile.readOrMake(home.resolve("database.secret"), PASSWORD_BYTES);
    }

    /**
     * Starts the server of the folder, or attaches to the one that runs.
     *
     * @throws UncheckedIOException if the folder cannot be used or the server does not answer in a minute
     */
    static EmbeddedDatabase open(Path home) {
        try {
            var database = new EmbeddedDatabase(home.toAbsolutePath());
            database.startOrAttach();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started in " + home.toAbsolutePath(), e);
        }
    }

    Address address() {
        return new Address("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }

    /** Signs in as the role that row-level security binds. */
    Address applicationAddress() {
        return new Address(address().url(), "radslag_app", password);
    }

    private void startOrAttach() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<Running> running = running();
            if (running.isPresent() && answers(running.get().port())) {
                port = running.get().port();
                return;
            }
            if (running.isEmpty() && ownership != null) {
                start();
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("No answer from the PostgreSQL server of " + cluster);
            }
            pause();
        }
    }

    private void start() throws IOException {
        boolean fresh = Files.notExists(cluster.resolve("PG_VERSION"));
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPGStartupWait(PATIENCE)
                .setRegisterShutdownHook(false)
                // The same everywhere, also where the terminal asks for a language that the machine has not got.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                // The first change of a page after a checkpoint writes the whole page to the log: so checkpoints are
                // few.
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("timezone", "UTC");
        boolean open = fresh || !Files.readString(rules()).equals(HOST_RULES);
        if (!open) {
            builder.setConnectConfig("password", password);
        }
        started = builder.start();
        port = started.getPort();
        if (open) {
            requirePasswords();
        }
    }

    /** Who may connect, and how; ours are written last, so that a first start that was interrupted is finished later. */
    private Path rules() {
        return cluster.resolve("pg_hba.conf");
    }

    private void requirePasswords() throws IOException {
        try (var connection = DriverManager.getConnection(address().url(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'radslag_app') then
                            create role radslag_app;
                        end if;
                    end $$
                    """);
            statement.execute("alter role radslag_app login noinherit password '" + password + "'");
            Files.writeString(rules(), HOST_RULES);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The new database could not be locked with a password", e);
        }
    }

    /** Unpacked server programs are shared by all data folders of a user. */
    private static Path binaries() throws IOException {
        Path folder =
                Path.of(System.getProperty("java.io.tmpdir"), "radslag-postgresql-" + System.getProperty("user.name"));
        return Files.createDirectories(folder);
    }

    private record Running(long pid, int port) {}

    private Optional<Running> running() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4 || !isPostgres(Long.parseLong(lines.get(0).strip()))) {
            return Optional.empty();
        }
        return Optional.of(new Running(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip())));
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info()
                        .command()
                        .map(c -> c.contains("postgres"))
                        .orElse(true))
                .orElse(false);
    }

    private boolean answers(int candidate) {
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + candidate + "/postgres", "postgres", password)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server if this process owns it; what it acknowledged stays. */
    @Override
    public void close() throws IOException {
        if (ownership == null) {
            lockFile.close();
            return;
        }
        if (started != null) {
            started.close();
        } else {
            stopAttached();
        }
        ownership.release();
        lockFile.close();
    }

    private void stopAttached() throws IOException {
        Optional<ProcessHandle> server = running().flatMap(running -> ProcessHandle.of(running.pid()));
        if (server.isEmpty()) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(server.get().pid())).start();
        try {
            server.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn(
                    "The PostgreSQL server {} did not stop in time",
                    server.get().pid());
        }
    }
}
