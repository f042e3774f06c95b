package se.radslag.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities as methods see them, with the state that today gives them. */
@Repository
class ActivityRepository {

    private static final String SELECT = """
            select activity.id, activity.dialogue_id, dialogue.slug, dialogue.title as dialogue_title, activity.method,
                   activity.title, activity.text, phase.level, phase.opens_on, phase.closes_on,
                   dialogue_activity_state(
                     dialogue.published_at, dialogue.closed_at,
                     exists (select from dialogue_pause pause
                             where pause.dialogue_id = dialogue.id and pause.until_at is null),
                     phase.opens_on, phase.closes_on, :today) as state
            from dialogue_activity activity
            join dialogue_phase phase
              on phase.organisation_id = activity.organisation_id and phase.id = activity.phase_id
            join dialogue_dialogue dialogue
              on dialogue.organisation_id = activity.organisation_id and dialogue.id = activity.dialogue_id
            """;

    private final JdbcClient sql;

    ActivityRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Activity> find(long activityId, LocalDate today) {
        return sql.sql(SELECT + " where activity.id = :id")
                .param("id", activityId)
                .param("today", today)
                .query(ActivityRepository::activity)
                .optional();
    }

    List<Activity> listOf(long dialogueId, LocalDate today) {
        return sql.sql(SELECT + " where activity.dialogue_id = :dialogue order by phase.opens_on, activity.id")
                .param("dialogue", dialogueId)
                .param("today", today)
                .query(ActivityRepository::activity)
                .list();
    }

    Optional<String> findEligibility(long dialogueId) {
        return sql.sql("select eligibility from dialogue_dialogue where id = :id")
                .param("id", dialogueId)
                .query(String.class)
                .optional();
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getLong("id"),
                row.getLong("dialogue_id"),
                row.getString("slug"),
                row.getString("dialogue_title"),
                row.getString("method"),
                row.getString("title"),
                row.getString("text"),
                Level.valueOf(row.getString("level")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                Activity.State.valueOf(row.getString("state")));
    }
}
