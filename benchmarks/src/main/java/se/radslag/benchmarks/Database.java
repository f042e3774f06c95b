package se.radslag.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server's own PostgreSQL, reached past the server. */
final class Database {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private static final String SUPPORT = """
            with given as (
              insert into proposal_support (proposal_id, person_id) values (?, ?) on conflict do nothing
              returning organisation_id, proposal_id, person_id
            ), counted as (
              update proposal_tally tally set support = tally.support + 1 from given
              where tally.organisation_id = given.organisation_id and tally.proposal_id = given.proposal_id returning 1
            ), took_part as (
              insert into dialogue_participant (dialogue_id, person_id)
              select proposal.dialogue_id, given.person_id from given
              join proposal_proposal proposal
                on proposal.organisation_id = given.organisation_id and proposal.id = given.proposal_id
              on conflict do nothing returning 1
            ), stored as (
              select given.organisation_id, given.person_id, (select count(*) from counted) as counted,
                     (select count(*) from took_part) as took_part
              from given
            ), head as (
              update openness_audit_head chain
              set position = chain.position + 1,
                  hash = sha256(chain.hash || int8send(chain.position + 1) || int8send(stored.person_id + stored.counted))
              from stored where chain.organisation_id = stored.organisation_id
              returning chain.position, chain.hash, stored.person_id
            )
            insert into openness_audit_entry (position, at, actor_id, action, subject, details, hash)
            select position, now(), person_id, 'proposal.supported', ?, '{}', hash from head
            """;

    private final Path home;
    private final long process;
    private final String port;
    private final String url;
    private final String password;

    Database(Path home) throws IOException {
        List<String> running = Files.readAllLines(home.resolve("postgresql/postmaster.pid"));
        this.home = home;
        this.process = Long.parseLong(running.get(0).strip());
        this.port = running.get(3).strip();
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        this.password = Files.readString(home.resolve("database.secret")).strip();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** CPU time that PostgreSQL has used in all its processes that still run, the first one included. */
    Duration cpu() {
        return ProcessHandle.of(process)
                .map(first -> Stream.concat(Stream.of(first), first.descendants())
                        .flatMap(one -> one.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus))
                .orElse(Duration.ZERO);
    }

    /**
     * The first yardstick: durable single inserts into a table of the same shape as supports, in a loop on each of some
     * connections, each its own transaction.
     */
    Load.Result insertLoop(int connections, Duration time)
            throws SQLException, InterruptedException, ExecutionException {
        makeYardstick();
        var next = new AtomicLong();
        return loop(
                connections,
                time,
                "insert into yardstick (organisation_id, proposal_id, person_id) values (1, ?, ?)",
                (statement, connection) -> {
                    statement.setLong(1, next.incrementAndGet());
                    statement.setLong(2, connection);
                });
    }

    /**
     * The first yardstick once more, by {@code pgbench}, which costs less of its own; empty where it is not installed.
     *
     * @return transactions per second
     */
    Optional<Double> pgbench(int connections, Duration time) throws SQLException, IOException, InterruptedException {
        makeYardstick();
        Path script = Files.writeString(home.resolve("pgbench.sql"), """
                \\set proposal random(1, 1000000000000)
                \\set person random(1, 1000000)
                insert into yardstick (organisation_id, proposal_id, person_id) values (1, :proposal, :person);
                """);
        var builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        port,
                        "-U",
                        "postgres",
                        "-c",
                        Integer.toString(connections),
                        "-j",
                        "2",
                        "-T",
                        Long.toString(time.toSeconds()),
                        "-f",
                        script.toString(),
                        "postgres")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        try {
            Process pgbench = builder.start();
            String told = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            pgbench.waitFor();
            return TPS.matcher(told)
                    .results()
                    .map(tps -> Double.valueOf(tps.group(1)))
                    .findFirst();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /** A person and the proposal that they stand behind. */
    record Pair(long proposalId, long personId) {}

    /**
     * The second yardstick: what a support must store (itself, its proposal's count, that the person took part, and an
     * entry of the log chained to the one before) in one statement, each its own transaction. It judges nobody, checks
     * nothing and speaks no HTTP. The connections sign in as the owner, so no policy is applied to them.
     */
    Load.Result supportLoop(int connections, Duration time, Supplier<Pair> pairs)
            throws SQLException, InterruptedException, ExecutionException {
        return loop(connections, time, SUPPORT, (statement, connection) -> {
            Pair pair = pairs.get();
            statement.setLong(1, pair.proposalId());
            statement.setLong(2, pair.personId());
            statement.setString(3, "proposal/" + pair.proposalId());
        });
    }

    private interface Binder {
        void bind(PreparedStatement statement, int connection) throws SQLException;
    }

    private Load.Result loop(int connections, Duration time, String sql, Binder binder)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Load.Samples>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int number = i;
                all.add(threads.submit(() -> one(number, sql, binder, end)));
            }
            var merged = new Load.Samples();
            for (var samples : all) {
                merged.add(samples.get());
            }
            return merged.result(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Load.Samples one(int number, String sql, Binder binder, long end) throws SQLException {
        var samples = new Load.Samples();
        try (var connection = connect();
                var setting = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            setting.execute("select set_config('radslag.organisation',"
                    + " (select id::text from organisation where slug = '" + Fill.SLUG + "'), false)");
            while (System.nanoTime() < end) {
                binder.bind(statement, number);
                long sent = System.nanoTime();
                statement.executeUpdate();
                samples.note(System.nanoTime() - sent, true);
            }
        }
        return samples;
    }

    private void makeYardstick() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists yardstick");
            statement.execute("""
                    create table yardstick (
                        organisation_id bigint not null, proposal_id bigint not null, person_id bigint not null,
                        at timestamptz not null default now(), primary key (organisation_id, proposal_id, person_id))
                    """);
        }
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
