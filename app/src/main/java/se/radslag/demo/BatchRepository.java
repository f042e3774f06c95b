package se.radslag.demo;

import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes many rows at once. */
@Repository
class BatchRepository {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    BatchRepository(JdbcClient sql, NamedParameterJdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Takes ids for rows of the table that are about to be added. */
    List<Long> takeIds(String table, int count) {
        return sql.sql("select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :count)")
                .param("table", table)
                .param("count", count)
                .query(Long.class)
                .list();
    }

    /** Does the statement once for each row, whose components are its parameters. */
    void add(String statement, List<? extends Record> rows) {
        batches.batchUpdate(
                statement,
                rows.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }
}
