package se.radslag.outcome.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of retrievals, which all organisations share. */
@Repository
class RetrievalRepository {

    private static final String COLUMNS =
            "id, source, way, origin, changed_since, started_at, retrieved, state, ended_at,"
                    + " problem, problem_arguments, read, kept, added, revised, outdated, refused, vanished";

    private final JdbcClient sql;

    RetrievalRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Retrieval> list(int most) {
        return sql.sql("select " + COLUMNS + " from indicator_retrieval order by started_at desc, id desc limit :most")
                .param("most", most)
                .query(RetrievalRepository::retrieval)
                .list();
    }

    Optional<Retrieval> find(long id) {
        return sql.sql("select " + COLUMNS + " from indicator_retrieval where id = :id")
                .param("id", id)
                .query(RetrievalRepository::retrieval)
                .optional();
    }

    List<Retrievals.Refused> listRefused(long id) {
        return sql.sql("select subject, reason from indicator_refusal where retrieval_id = :id order by number")
                .param("id", id)
                .query(Retrievals.Refused.class)
                .list();
    }

    Optional<Retrieval> findLatest(Source source) {
        return findLatest(source, null);
    }

    /** @param way null for any */
    Optional<Retrieval> findLatest(Source source, Retrieval.@Nullable Way way) {
        return sql.sql("select " + COLUMNS + """
                 from indicator_retrieval
                where source = :source and state = 'DONE' and (:way::text is null or way = :way::text)
                order by ended_at desc limit 1
                """)
                .param("source", source.name())
                .param("way", way == null ? null : way.name())
                .query(RetrievalRepository::retrieval)
                .optional();
    }

    private static Retrieval retrieval(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Retrieval(
                row.getLong("id"),
                Source.valueOf(row.getString("source")),
                Retrieval.Way.valueOf(row.getString("way")),
                Objects.requireNonNull(row.getString("origin")),
                row.getObject("changed_since", LocalDate.class),
                row.getTimestamp("started_at").toInstant(),
                row.getObject("retrieved", LocalDate.class),
                Retrieval.State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant(),
                Objects.requireNonNull(row.getString("problem")),
                List.of((String[]) row.getArray("problem_arguments").getArray()),
                row.getLong("read"),
                row.getLong("kept"),
                row.getLong("added"),
                row.getLong("revised"),
                row.getLong("outdated"),
                row.getLong("refused"),
                row.getInt("vanished"));
    }
}
