package se.radslag.outcome.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Municipalities, regions and groups of them, which all organisations share. */
@Repository
class MunicipalityRepository {

    private final JdbcClient sql;

    MunicipalityRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** When anything last changed; the beginning of time where nothing has been retrieved. */
    Instant edition() {
        return sql.sql("select max(ended_at) from indicator_retrieval where state = 'DONE'")
                .query((row, number) -> row.getTimestamp(1) == null
                        ? Instant.EPOCH
                        : row.getTimestamp(1).toInstant())
                .single();
    }

    /** All, in the order of their numbers, which leave out none. */
    List<Municipality> listByNumber() {
        return sql.sql("""
                select id, title, type, source, merged_into, retrieved, vanished
                from indicator_municipality order by number
                """).query(Municipality.class).list();
    }

    /** Groups that the source still knows, in the order of their titles. */
    List<MunicipalityGroup> listGroups() {
        return sql.sql("""
                select id, title, members, source from indicator_municipality_group
                where vanished is null order by title, id
                """).query(MunicipalityRepository::group).list();
    }

    private static MunicipalityGroup group(ResultSet row, int number) throws SQLException {
        return new MunicipalityGroup(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("title")),
                List.of((String[]) row.getArray("members").getArray()),
                Source.valueOf(row.getString("source")));
    }
}
