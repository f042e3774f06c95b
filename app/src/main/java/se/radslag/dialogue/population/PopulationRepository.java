package se.radslag.dialogue.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The population of the organisation at hand. */
@Repository
public class PopulationRepository {

    private final JdbcClient sql;

    PopulationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param year the year that the table tells of, or null where the file named none */
    public record Imported(
            @Nullable Integer year, Instant at, @Nullable String by) {}

    /** The table that was imported last. */
    Optional<Imported> findImported() {
        return sql.sql("""
                select imported.year, imported.at, person.name as by
                from population_import imported
                left join organisation_person person on person.id = imported.person_id
                """).query(Imported.class).optional();
    }

    /** The population now; empty where no table has been imported. */
    public Population current() {
        Integer year = sql.sql("select coalesce(year, 0)::int from population_import")
                .query(Integer.class)
                .optional()
                .filter(found -> found > 0)
                .orElse(null);
        List<Population.Group> groups =
                sql.sql("""
                select area_id, sex, age, people from population_group order by area_id, age, sex
                """).query(PopulationRepository::group).list();
        return new Population(year, groups);
    }

    private static Population.Group group(ResultSet row, int number) throws SQLException {
        return new Population.Group(
                row.getObject("area_id", Long.class),
                Sex.valueOf(row.getString("sex")),
                AgeGroup.valueOf(row.getString("age")),
                row.getLong("people"));
    }

    /**
     * Puts a table in the place of the one before.
     *
     * @param areaIds ids of the areas by their names
     */
    void replace(
            @Nullable Integer year,
            List<PopulationReading.Group> groups,
            Map<String, Long> areaIds,
            @Nullable Long personId,
            Instant at) {
        sql.sql("delete from population_group").update();
        sql.sql("delete from population_import").update();
        sql.sql("insert into population_import (year, person_id, at) values (:year, :person, :at)")
                .param("year", year)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .update();
        sql.sql("""
                insert into population_group (area_id, sex, age, people)
                select * from unnest(:areas::bigint[], :sexes::text[], :ages::text[], :people::int[])
                """)
                .param(
                        "areas",
                        groups.stream().map(group -> areaIds.get(group.area())).toArray(Long[]::new))
                .param("sexes", groups.stream().map(group -> group.sex().name()).toArray(String[]::new))
                .param("ages", groups.stream().map(group -> group.age().name()).toArray(String[]::new))
                .param(
                        "people",
                        groups.stream().map(group -> (int) group.people()).toArray(Integer[]::new))
                .update();
    }
}
