package se.radslag.outcome.steering;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators of goals, and the values of those that are one's own. */
@Repository
public class GaugeRepository {

    private static final String COLUMNS = """
            gauge.id, gauge.goal_id, gauge.known, gauge.name, gauge.source, gauge.unit, gauge.base_year, gauge.base,
            gauge.target, gauge.target_year, gauge.direction, gauge.frequency, gauge.version
            """;

    private final JdbcClient sql;

    GaugeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param gauge its id and version count for nothing */
    public long add(Gauge gauge, @Nullable Long personId) {
        return bound("""
                insert into steering_gauge (goal_id, known, name, source, unit, base_year, base, target, target_year,
                    direction, frequency, person_id)
                values (:goal, :known, :name, :source, :unit, :baseYear, :base, :target, :targetYear, :direction,
                    :frequency, :person) returning id
                """, gauge, personId)
                .param("goal", gauge.goalId())
                .param("known", gauge.known())
                .query(Long.class)
                .single();
    }

    /** Writes it anew; false if somebody else has since that version. */
    public boolean edit(Gauge gauge, @Nullable Long personId) {
        return bound("""
                update steering_gauge
                set name = :name, source = :source, unit = :unit, base_year = :baseYear, base = :base,
                    target = :target, target_year = :targetYear, direction = :direction, frequency = :frequency,
                    version = version + 1, person_id = :person, at = now()
                where id = :id and version = :version
                """, gauge, personId)
                        .param("id", gauge.id())
                        .param("version", gauge.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bound(String statement, Gauge gauge, @Nullable Long personId) {
        return sql.sql(statement)
                .param("name", gauge.name())
                .param("source", gauge.source())
                .param("unit", gauge.unit())
                .param("baseYear", gauge.baseYear())
                .param("base", gauge.base())
                .param("target", gauge.target())
                .param("targetYear", gauge.targetYear())
                .param("direction", gauge.direction().name())
                .param("frequency", gauge.frequency().name())
                .param("person", personId);
    }

    public Optional<Gauge> find(long gaugeId) {
        return sql.sql("select " + COLUMNS + " from steering_gauge gauge where gauge.id = :id")
                .param("id", gaugeId)
                .query(Gauge.class)
                .optional();
    }

    public List<Gauge> findAll(Collection<Long> gaugeIds) {
        return sql.sql("select " + COLUMNS + " from steering_gauge gauge where gauge.id = any (:ids) order by gauge.id")
                .param("ids", gaugeIds.toArray(Long[]::new))
                .query(Gauge.class)
                .list();
    }

    /** The indicators of the goals, in the order in which they were added. */
    public List<Gauge> listOf(Collection<Long> goalIds) {
        return sql.sql("select " + COLUMNS
                        + " from steering_gauge gauge where gauge.goal_id = any (:goals) order by gauge.id")
                .param("goals", goalIds.toArray(Long[]::new))
                .query(Gauge.class)
                .list();
    }

    /** Indicators of goals that are published and followed, by their names. */
    public List<Gauge> listPublished(int most) {
        return sql.sql("select " + COLUMNS + """
                 from steering_gauge gauge
                 join steering_goal_publication publication
                   on publication.organisation_id = gauge.organisation_id and publication.goal_id = gauge.goal_id
                 where not exists (select from steering_goal_ending ending
                                   where ending.organisation_id = gauge.organisation_id
                                     and ending.goal_id = gauge.goal_id)
                 order by gauge.name, gauge.id limit :most
                """)
                .param("most", most)
                .query(Gauge.class)
                .list();
    }

    /** Enters a value; one that was entered for the period before is kept. */
    public void addValue(long gaugeId, int year, int period, BigDecimal value, String note, @Nullable Long personId) {
        sql.sql("""
                insert into steering_value (gauge_id, year, period, figure, note, person_id)
                values (:gauge, :year, :period, :value, :note, :person)
                """)
                .param("gauge", gaugeId)
                .param("year", year)
                .param("period", period)
                .param("value", value)
                .param("note", note)
                .param("person", personId)
                .update();
    }

    private record Entered(long gaugeId, int year, int period, BigDecimal figure, String note) {}

    /** The values in force of one's own indicators, from the earliest to the latest. */
    Map<Long, List<Reading>> listValues(Collection<Long> gaugeIds) {
        return sql.sql("""
                select distinct on (gauge_id, year, period) gauge_id, year, period, figure, note
                from steering_value where gauge_id = any (:ids)
                order by gauge_id, year, period, id desc
                """).param("ids", gaugeIds.toArray(Long[]::new)).query(Entered.class).list().stream()
                .collect(Collectors.groupingBy(
                        Entered::gaugeId,
                        Collectors.mapping(
                                entered ->
                                        new Reading(entered.year(), entered.period(), entered.figure(), entered.note()),
                                Collectors.toList())));
    }
}
