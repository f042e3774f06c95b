package se.radslag.outcome.steering.touch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What dialogues want to move. */
@Repository
public class TouchRepository {

    private final JdbcClient sql;

    TouchRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Names an indicator; false if the dialogue names it already. */
    boolean add(long dialogueId, @Nullable Long gaugeId, @Nullable String known, String why, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_touch (dialogue_id, gauge_id, known, why, person_id)
                values (:dialogue, :gauge, :known, :why, :person) on conflict do nothing
                """)
                        .param("dialogue", dialogueId)
                        .param("gauge", gaugeId)
                        .param("known", known)
                        .param("why", why)
                        .param("person", personId)
                        .update()
                == 1;
    }

    /** Takes one out; false if it is none of the dialogue's. */
    boolean remove(long dialogueId, long touchId) {
        return sql.sql("delete from steering_touch where id = :id and dialogue_id = :dialogue")
                        .param("id", touchId)
                        .param("dialogue", dialogueId)
                        .update()
                == 1;
    }

    /** What the dialogue wants to move, in the order in which it was named. */
    List<Touch> list(long dialogueId) {
        return sql.sql("""
                select touch.id, touch.gauge_id, touch.known, touch.why,
                       case when publication.goal_id is not null then '/mal/' || publication.goal_id end as goal_path
                from steering_touch touch
                left join steering_gauge gauge
                  on gauge.organisation_id = touch.organisation_id and gauge.id = touch.gauge_id
                left join steering_goal_publication publication
                  on publication.organisation_id = gauge.organisation_id and publication.goal_id = gauge.goal_id
                where touch.dialogue_id = :dialogue order by touch.id
                """).param("dialogue", dialogueId).query(Touch.class).list();
    }

    /** A dialogue, and how many indicators it names. */
    public record Row(long id, String title, int touches) {}

    /** Dialogues, drafts too, begun before one of them, the latest first. */
    List<Row> listDialogues(long beforeId, int most) {
        return sql.sql("""
                select dialogue.id, dialogue.title,
                       (select count(*) from steering_touch touch where touch.dialogue_id = dialogue.id)::int as touches
                from dialogue_dialogue dialogue where dialogue.id < :before
                order by dialogue.id desc limit :most
                """)
                .param("before", beforeId)
                .param("most", most)
                .query(Row.class)
                .list();
    }
}
