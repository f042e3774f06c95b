package se.radslag.outcome.indicator.retrieval;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.BinaryCopy;
import se.radslag.foundation.database.SentArrays;
import se.radslag.outcome.indicator.Gender;

/** Figures that wait until all of a retrieval have come. */
@Repository
class StageRepository {

    private final JdbcClient sql;
    private final DataSource database;

    StageRepository(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    void clear() {
        sql.sql("truncate indicator_staged, indicator_staged_unit_value, indicator_step")
                .update();
    }

    void add(long retrievalId, String step, List<StagedSection> sections) {
        copy(database, "indicator_staged (retrieval_id, step, indicator_id, gender, year, figures, lacks)", copy -> {
            for (StagedSection section : sections) {
                copy.row(7)
                        .bigint(retrievalId)
                        .text(step)
                        .text(section.indicatorId())
                        .text(Character.toString(section.gender().code()))
                        .smallint(section.year())
                        .figures(section.figures())
                        .text(section.letters());
            }
        });
    }

    /** Copies rows into a table within the transaction at hand. */
    static void copy(DataSource database, String into, Consumer<BinaryCopy> rows) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (var copy = new BinaryCopy(connection, into)) {
            rows.accept(copy);
            copy.end();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("COPY " + into + " failed: " + e.getMessage(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** Removes what steps brought that are not among these. */
    void keepOnly(long retrievalId, Collection<String> steps) {
        for (String table : List.of("indicator_staged", "indicator_staged_unit_value", "indicator_step")) {
            sql.sql("delete from " + table + " where retrieval_id = :id and step <> all (:steps::text[])")
                    .param("id", retrievalId)
                    .param("steps", steps.toArray(String[]::new))
                    .update();
        }
    }

    /** Ids of the indicators of which anything waits, in order. */
    List<String> indicators(long retrievalId) {
        return sql.sql("""
                select distinct indicator_id from indicator_staged where retrieval_id = :id
                union select indicator_id from indicator_staged_unit_value where retrieval_id = :id
                order by 1
                """).param("id", retrievalId).query(String.class).list();
    }

    /**
     * What waits of some indicators, in the order of indicator, gender and year.
     *
     * @param places for each element of the waiting arrays, its place among all municipalities
     * @param size how many municipalities there are
     */
    List<StagedSection> list(long retrievalId, Collection<String> indicatorIds, int[] places, int size) {
        return sql.sql("""
                select indicator_id, gender, year, array_send(figures) as figures, lacks from indicator_staged
                where retrieval_id = :id and indicator_id = any (:ids::text[])
                order by indicator_id, gender, year
                """)
                .param("id", retrievalId)
                .param("ids", indicatorIds.toArray(String[]::new))
                .query((row, number) -> section(row, places, size))
                .list();
    }

    private static StagedSection section(ResultSet row, int[] places, int size) throws SQLException {
        double[] sent = SentArrays.figures(row.getBytes("figures"));
        String lacks = row.getString("lacks");
        var section = new StagedSection(
                Objects.requireNonNull(row.getString("indicator_id")),
                Gender.of(row.getString("gender").charAt(0)),
                row.getInt("year"),
                size);
        for (int element = 0; element < sent.length; element++) {
            char letter = lacks == null ? StagedSection.NOTHING : lacks.charAt(element);
            if (!Double.isNaN(sent[element]) || letter != StagedSection.NOTHING) {
                section.take(places[element], sent[element], letter);
            }
        }
        return section;
    }
}
