package se.radslag.outcome.steering.data;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;

/** The rows that the datasets are made of, one at a time, their columns as {@link SteeringData} names them. */
@Repository
class SteeringDataRepository {

    private static final String PUBLISHED = """
            join steering_goal_publication publication
              on publication.organisation_id = %1$s.organisation_id and publication.goal_id = %1$s.%2$s
            """;

    private final JdbcClient sql;

    SteeringDataRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Published goals in their latest wording, those that have ended too. */
    void goals(Consumer<@Nullable Object[]> each) {
        query("""
                select goal.id, goal.kind, above.goal_id, goal.title, goal.text, goal.owner, goal.version,
                       date_trunc('second', publication.at), ending.reason, '/mal/' || goal.id
                from steering_goal goal
                """ + PUBLISHED.formatted("goal", "id") + """
                left join steering_goal_publication above
                  on above.organisation_id = goal.organisation_id and above.goal_id = goal.parent_id
                left join steering_goal_ending ending
                  on ending.organisation_id = goal.organisation_id and ending.goal_id = goal.id
                order by goal.id
                """, each);
    }

    /** What measures them, as it is worded now. */
    void indicators(Consumer<@Nullable Object[]> each) {
        query("""
                select gauge.id, gauge.goal_id, gauge.known, gauge.name, gauge.source, gauge.unit, gauge.direction,
                       gauge.frequency, gauge.base_year, gauge.base, gauge.target_year, gauge.target
                from steering_gauge gauge
                """ + PUBLISHED.formatted("gauge", "goal_id") + """
                order by gauge.id
                """, each);
    }

    /** Ids of what measures them after one of them, in order. */
    List<Long> listIndicatorIds(long after, int most) {
        return sql.sql("select gauge.id from steering_gauge gauge\n" + PUBLISHED.formatted("gauge", "goal_id") + """
                where gauge.id > :after order by gauge.id limit :most
                """)
                .param("after", after)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** What is done for them, as it stands. */
    void measures(Consumer<@Nullable Object[]> each) {
        query("""
                select measure.id, measure.goal_id, measure.title, measure.owner, measure.starts_on, measure.ends_on,
                       measure.cost, latest.state, latest.note, date_trunc('second', latest.at)
                from steering_measure measure
                """ + PUBLISHED.formatted("measure", "goal_id") + """
                cross join lateral (select state, note, at from steering_measure_progress progress
                                    where progress.measure_id = measure.id order by progress.id desc limit 1) latest
                order by measure.id
                """, each);
    }

    /** What was said of them, the latest of each half-year. */
    void followUps(Consumer<@Nullable Object[]> each) {
        query("""
                select distinct on (followup.goal_id, followup.year, followup.half)
                       followup.goal_id, followup.year, followup.half, followup.forecast, followup.comment,
                       date_trunc('second', followup.at)
                from steering_followup followup
                """ + PUBLISHED.formatted("followup", "goal_id") + """
                order by followup.goal_id, followup.year, followup.half, followup.id desc
                """, each);
    }

    private void query(String select, Consumer<@Nullable Object[]> each) {
        sql.sql(select).withFetchSize(Cells.FETCH).query(Cells.to(each));
    }
}
