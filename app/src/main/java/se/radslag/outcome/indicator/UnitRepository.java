package se.radslag.outcome.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units and their values, which all organisations share. */
@Repository
class UnitRepository {

    private final JdbcClient sql;

    UnitRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<UnitValue> listValues(String indicatorId, String municipalityId) {
        return sql.sql("""
                select unit.id, unit.title, unit.municipality_id, value.year, value.gender, value.figure, value.lack,
                       value.retrieved, value.revision
                from indicator_unit unit
                join indicator_unit_value value on value.unit_id = unit.id
                where unit.municipality_id = :municipality and value.indicator_id = :indicator
                order by unit.title, unit.id, value.year, value.gender desc
                """)
                .param("municipality", municipalityId)
                .param("indicator", indicatorId)
                .query(UnitRepository::value)
                .list();
    }

    private static UnitValue value(ResultSet row, int number) throws SQLException {
        return new UnitValue(
                new Unit(
                        Objects.requireNonNull(row.getString("id")),
                        Objects.requireNonNull(row.getString("title")),
                        Objects.requireNonNull(row.getString("municipality_id"))),
                row.getInt("year"),
                Gender.of(row.getString("gender").charAt(0)),
                row.getObject("figure", Double.class),
                Lack.valueOf(row.getString("lack")),
                row.getObject("retrieved", LocalDate.class),
                row.getInt("revision"));
    }
}
