package se.radslag.outcome.steering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What goals are tied to: the reports that their measures follow from, and the dialogues that want to move them. */
@Repository
class TieRepository {

    private final JdbcClient sql;

    TieRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The priorities of published reports among those of the ids. */
    Map<Long, GoalPage.Origin> listOrigins(Collection<Long> priorityIds) {
        return sql.sql("""
                select priority.id, priority.title, priority.report_id, report.title as report_title
                from steering_priority priority
                join steering_report report
                  on report.organisation_id = priority.organisation_id and report.id = priority.report_id
                join steering_report_publication publication
                  on publication.organisation_id = report.organisation_id and publication.report_id = report.id
                where priority.id = any (:ids)
                """).param("ids", priorityIds.toArray(Long[]::new)).query(GoalPage.Origin.class).list().stream()
                .collect(Collectors.toMap(GoalPage.Origin::id, Function.identity()));
    }

    /** Published dialogues that want to move the indicators of the goal. */
    List<GoalPage.Touching> listTouching(long goalId) {
        return sql.sql("""
                select touch.dialogue_id, dialogue.title, '/dialoger/' || dialogue.slug as path, gauge.name as gauge
                from steering_touch touch
                join steering_gauge gauge
                  on gauge.organisation_id = touch.organisation_id
                 and (gauge.id = touch.gauge_id or gauge.known = touch.known)
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = touch.organisation_id and dialogue.id = touch.dialogue_id
                where gauge.goal_id = :goal and dialogue.published_at is not null
                order by dialogue.title, gauge.name
                """).param("goal", goalId).query(GoalPage.Touching.class).list();
    }

    boolean anyReport() {
        return sql.sql("select exists (select from steering_report_publication)")
                .query(Boolean.class)
                .single();
    }
}
