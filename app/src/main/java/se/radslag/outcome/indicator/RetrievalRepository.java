package se.radslag.outcome.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of retrievals, which all organisations share. */
@Repository
class RetrievalRepository {

    private static final String COLUMNS =
            "id, source, way, origin, changed_since, started_at, retrieved, state, ended_at,"
                    + " problem, read, kept, added, revised, outdated, refused, vanished";

    private final JdbcClient sql;

    RetrievalRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Retrieval> list(int most) {
        return sql.sql("select " + COLUMNS + " from indicator_retrieval order by started_at desc, id desc limit :most")
                .param("most", most)
                .query(Retrieval.class)
                .list();
    }

    Optional<Retrieval> findLatest(Source source) {
        return sql.sql("select " + COLUMNS + " from indicator_retrieval where source = :source and state = 'DONE'"
                        + " order by ended_at desc limit 1")
                .param("source", source.name())
                .query(Retrieval.class)
                .optional();
    }
}
