package se.radslag.dialogue.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.PastDialogues.Past;

/** Dialogues that were over when they came here. */
@Repository
class PastRepository {

    private final JdbcClient sql;

    PastRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the dialogue as published when its phase began and ended when that ended; returns its id. */
    long add(String slug, Past past) {
        return sql.sql("""
                insert into dialogue_dialogue (slug, title, lead, question_open, deciders_open, created_at, published_at,
                    closed_at)
                values (:slug, :title, :lead, true, true, cast(:opens as date), cast(:opens as date),
                    cast(:closes as date) + 1)
                returning id
                """)
                .param("slug", slug)
                .param("title", past.title())
                .param("lead", past.lead())
                .param("opens", past.opensOn())
                .param("closes", past.closesOn())
                .query(Long.class)
                .single();
    }

    /** Adds its phase, begun and ended, and in it the activity; returns the activity's id. */
    long addActivity(long dialogueId, Past past) {
        return sql.sql("""
                with phase as (
                  insert into dialogue_phase (dialogue_id, name, level, opens_on, closes_on, opened_at, closed_at)
                  values (:dialogue, :phase, :level, :opens, :closes, cast(:opens as date), cast(:closes as date) + 1)
                  returning id
                )
                insert into dialogue_activity (dialogue_id, phase_id, method, title)
                select :dialogue, id, :method, :activity from phase returning id
                """)
                .param("dialogue", dialogueId)
                .param("phase", past.phase())
                .param("level", past.level().name())
                .param("opens", past.opensOn())
                .param("closes", past.closesOn())
                .param("method", past.method())
                .param("activity", past.activity())
                .query(Long.class)
                .single();
    }
}
