package se.radslag.outcome.indicator.retrieval;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.outcome.indicator.Retrieval.Way;
import se.radslag.outcome.indicator.Source;

/** Which retrievals there have been, how far each came, and that there is one at a time. */
@Repository
class RunRepository {

    /** Any number that nothing else in the installation locks. */
    private static final long LOCK = 0x6b6f_6c61_6461L;

    private final JdbcClient sql;
    private final DataSource database;

    RunRepository(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    /** Held by the one who retrieves; the database takes it back from a process that dies. */
    record Lease(Runnable release) implements AutoCloseable {

        @Override
        public void close() {
            release.run();
        }
    }

    /** The right to retrieve, or empty while another process has it. */
    Optional<Lease> takeLease() {
        try {
            Connection connection = database.getConnection();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                if (row.next() && row.getBoolean(1)) {
                    return Optional.of(new Lease(() -> giveBack(connection)));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("No lease could be asked for", e);
        }
    }

    private static void giveBack(Connection connection) {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lease could not be given back", e);
        }
    }

    /** Lets the transaction at hand write reference data. */
    void becomeImport() {
        sql.sql("set local role radslag_import").update();
    }

    /** Marks what was running when its process died. */
    void failAbandoned(Instant now) {
        sql.sql("""
                update indicator_retrieval
                set state = 'FAILED', ended_at = :now, problem = 'retrieval.problem.cut-off', problem_arguments = '{}'
                where state = 'RUNNING'
                """).param("now", Timestamp.from(now)).update();
    }

    /** @param places empty until they are known */
    record Run(long id, LocalDate retrieved, List<String> places) {}

    /**
     * The latest retrieval, if it was of the same kind, failed after something had been fetched, and has begun since the
     * moment.
     */
    Optional<Run> findBroken(
            Source source, Way way, String origin, @Nullable LocalDate changedSince, Instant begunSince) {
        return sql.sql("""
                select id, retrieved, places from indicator_retrieval last
                where id = (select max(id) from indicator_retrieval where state <> 'RUNNING')
                  and state = 'FAILED' and source = :source and way = :way and origin = :origin
                  and changed_since is not distinct from :since::date and started_at > :begun and places is not null
                  and exists (select from indicator_step step where step.retrieval_id = last.id)
                """)
                .param("source", source.name())
                .param("way", way.name())
                .param("origin", origin)
                .param("since", changedSince)
                .param("begun", Timestamp.from(begunSince))
                .query((row, number) ->
                        new Run(row.getLong("id"), row.getObject("retrieved", LocalDate.class), List.of((String[])
                                row.getArray("places").getArray())))
                .optional();
    }

    void resume(long id) {
        sql.sql("""
                update indicator_retrieval set state = 'RUNNING', ended_at = null, problem = '', problem_arguments = '{}'
                where id = :id
                """).param("id", id).update();
    }

    long add(
            Source source,
            Way way,
            String origin,
            @Nullable LocalDate changedSince,
            Instant startedAt,
            LocalDate retrieved) {
        return sql.sql("""
                insert into indicator_retrieval (source, way, origin, changed_since, started_at, retrieved, state)
                values (:source, :way, :origin, :since::date, :at, :retrieved, 'RUNNING') returning id
                """)
                .param("source", source.name())
                .param("way", way.name())
                .param("origin", origin)
                .param("since", changedSince)
                .param("at", Timestamp.from(startedAt))
                .param("retrieved", retrieved)
                .query(Long.class)
                .single();
    }

    void describe(long id, LocalDate retrieved, List<String> places) {
        sql.sql("update indicator_retrieval set retrieved = :retrieved, places = :places::text[] where id = :id")
                .param("id", id)
                .param("retrieved", retrieved)
                .param("places", places.toArray(String[]::new))
                .update();
    }

    void fail(long id, String key, List<String> arguments, Instant now) {
        sql.sql("""
                update indicator_retrieval
                set state = 'FAILED', ended_at = :now, problem = :key, problem_arguments = :arguments::text[]
                where id = :id
                """)
                .param("id", id)
                .param("key", key)
                .param("arguments", arguments.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @param refused how many were refused when all was put together */
    void finish(long id, Counts counts, long refused, Instant now) {
        sql.sql("""
                update indicator_retrieval
                set state = 'DONE', ended_at = :now, places = null, kept = :kept, added = :added, revised = :revised,
                    outdated = :outdated, refused = refused + :refused, vanished = :vanished,
                    read = (select coalesce(sum(step.read), 0) from indicator_step step where step.retrieval_id = :id)
                where id = :id
                """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("kept", counts.kept)
                .param("added", counts.added)
                .param("revised", counts.revised)
                .param("outdated", counts.outdated)
                .param("refused", refused)
                .param("vanished", counts.vanished)
                .update();
    }

    Set<String> steps(long id) {
        return new HashSet<>(sql.sql("select step from indicator_step where retrieval_id = :id")
                .param("id", id)
                .query(String.class)
                .list());
    }

    void addStep(long id, String step, long read) {
        sql.sql("insert into indicator_step (retrieval_id, step, read) values (:id, :step, :read)")
                .param("id", id)
                .param("step", step)
                .param("read", read)
                .update();
    }

    /** Adds to those that are told of a retrieval, up to the most that are. */
    void addRefusals(long id, List<Refusal> refusals) {
        sql.sql("""
                insert into indicator_refusal (retrieval_id, number, subject, reason)
                select :id, known.most + new.number, new.subject, new.reason
                from (select coalesce(max(number), 0) as most from indicator_refusal where retrieval_id = :id) known,
                     unnest(:numbers::int[], :subjects::text[], :reasons::text[]) as new (number, subject, reason)
                where known.most + new.number <= :most
                """)
                .param("id", id)
                .param(
                        "numbers",
                        IntStream.rangeClosed(1, refusals.size()).boxed().toArray(Integer[]::new))
                .param("subjects", refusals.stream().map(Refusal::subject).toArray(String[]::new))
                .param("reasons", refusals.stream().map(Refusal::reason).toArray(String[]::new))
                .param("most", Refusals.MOST_TOLD)
                .update();
    }

    /** Counts what a step refused. */
    void addRefused(long id, long more) {
        sql.sql("update indicator_retrieval set refused = refused + :more where id = :id")
                .param("id", id)
                .param("more", more)
                .update();
    }
}
