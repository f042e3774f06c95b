package se.radslag.dialogue.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Phases and their activities as they are planned. */
@Repository
class PhaseRepository {

    private final JdbcClient sql;

    PhaseRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Saves the phase, as a new one if its id is 0. */
    void save(long dialogueId, Phase phase) {
        sql.sql(phase.id() == 0 ? """
                insert into dialogue_phase (dialogue_id, name, text, level, opens_on, closes_on)
                values (:dialogue, :name, :text, :level, :opens, :closes)
                """ : """
                update dialogue_phase
                set name = :name, text = :text, level = :level, opens_on = :opens, closes_on = :closes
                where id = :id and dialogue_id = :dialogue
                """)
                .param("id", phase.id())
                .param("dialogue", dialogueId)
                .param("name", phase.name())
                .param("text", phase.text())
                .param("level", phase.level().name())
                .param("opens", phase.opensOn())
                .param("closes", phase.closesOn())
                .update();
    }

    /** Removes a phase that holds no activities. */
    void remove(long phaseId) {
        sql.sql("delete from dialogue_phase where id = :id")
                .param("id", phaseId)
                .update();
    }

    /** Adds an activity to a phase and returns its id. */
    long add(long dialogueId, long phaseId, Phase.Act act) {
        return sql.sql("""
                insert into dialogue_activity (dialogue_id, phase_id, method, title, text)
                values (:dialogue, :phase, :method, :title, :text) returning id
                """)
                .param("dialogue", dialogueId)
                .param("phase", phaseId)
                .param("method", act.method())
                .param("title", act.title())
                .param("text", act.text())
                .query(Long.class)
                .single();
    }

    /** Whether the activities of the phase have been told that it began; they are not told until the transaction ends. */
    boolean isTold(long phaseId) {
        return sql.sql("select opened_at is not null from dialogue_phase where id = :id for share")
                .param("id", phaseId)
                .query(Boolean.class)
                .single();
    }

    void save(Phase.Act act) {
        sql.sql("update dialogue_activity set title = :title, text = :text where id = :id")
                .param("id", act.id())
                .param("title", act.title())
                .param("text", act.text())
                .update();
    }

    /** Removes an activity in which nothing has been said. */
    void removeActivity(long activityId) {
        sql.sql("delete from dialogue_activity where id = :id")
                .param("id", activityId)
                .update();
    }
}
