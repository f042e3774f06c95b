package se.radslag.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The server's own PostgreSQL, reached past the server. */
final class Database {

    private final String url;
    private final String password;

    Database(Path home) throws IOException {
        String port = Files.readAllLines(home.resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip();
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        this.password = Files.readString(home.resolve("database.secret")).strip();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /**
     * The yardstick: durable single inserts into a table of the same shape as supports, in a loop on each of some
     * connections, each its own transaction.
     */
    Load.Result insertLoop(int connections, Duration time)
            throws SQLException, InterruptedException, ExecutionException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists yardstick");
            statement.execute("""
                    create table yardstick (
                        organisation_id bigint not null, proposal_id bigint not null, person_id bigint not null,
                        at timestamptz not null default now(), primary key (organisation_id, proposal_id, person_id))
                    """);
        }
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Load.Samples>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int person = i;
                all.add(threads.submit(() -> inserts(person, end)));
            }
            var merged = new Load.Samples();
            for (var samples : all) {
                merged.add(samples.get());
            }
            return merged.result(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Load.Samples inserts(int person, long end) throws SQLException {
        var samples = new Load.Samples();
        try (var connection = connect();
                var statement = connection.prepareStatement(
                        "insert into yardstick (organisation_id, proposal_id, person_id) values (1, ?, ?)")) {
            for (long proposal = 1; System.nanoTime() < end; proposal++) {
                long sent = System.nanoTime();
                statement.setLong(1, proposal);
                statement.setLong(2, person);
                statement.executeUpdate();
                samples.note(System.nanoTime() - sent, true);
            }
        }
        return samples;
    }

    /**
     * The yardstick of a vote: the line of the roll and the ballot, into two tables of the same shape, in a loop on each of
     * some connections; both in one durable transaction.
     */
    Load.Result ballotLoop(int connections, Duration time)
            throws SQLException, InterruptedException, ExecutionException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists yardstick_roll, yardstick_ballot");
            statement.execute("create table yardstick_roll (like budget_roll including all)");
            statement.execute("create table yardstick_ballot (like budget_ballot including all)");
        }
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Load.Samples>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int part = i;
                all.add(threads.submit(() -> ballots(part, end)));
            }
            var merged = new Load.Samples();
            for (var samples : all) {
                merged.add(samples.get());
            }
            return merged.result(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Load.Samples ballots(int part, long end) throws SQLException {
        var samples = new Load.Samples();
        try (var connection = connect();
                var statement = connection.prepareStatement("""
                        with roll as (
                          insert into yardstick_roll (organisation_id, activity_id, person_id, channel, on_day)
                          values (1, 1, ?, 'WEB', current_date)
                        )
                        insert into yardstick_ballot (organisation_id, activity_id, pseudonym, receipt, projects)
                        values (1, 1, sha256(convert_to(?, 'UTF8')), ?, '{3,7,12,18,25}')
                        """)) {
            for (long n = 1; System.nanoTime() < end; n++) {
                long sent = System.nanoTime();
                String word = part + "-" + n;
                statement.setLong(1, (long) part << 32 | n);
                statement.setString(2, word);
                statement.setString(3, word);
                statement.executeUpdate();
                samples.note(System.nanoTime() - sent, true);
            }
        }
        return samples;
    }
}
