package se.radslag.demo;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes answers and updates of the demo, as their rooms would have. */
@Repository
class AnsweredRepository {

    private final JdbcClient sql;

    AnsweredRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long addUpdate(long dialogueId, String title, String text, long personId, OffsetDateTime at) {
        return sql.sql("""
                insert into dialogue_update (dialogue_id, title, text, person_id, at)
                values (:dialogue, :title, :text, :person, :at) returning id
                """)
                .param("dialogue", dialogueId)
                .param("title", title)
                .param("text", text)
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    long addAnswer(
            long dialogueId,
            String title,
            String outcome,
            String reason,
            long personId,
            OffsetDateTime at,
            List<Long> contributions) {
        long id = sql.sql("""
                insert into dialogue_answer (dialogue_id, title, outcome, reason, person_id, at)
                values (:dialogue, :title, :outcome, :reason, :person, :at) returning id
                """)
                .param("dialogue", dialogueId)
                .param("title", title)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
        sql.sql("""
                insert into dialogue_answered (contribution_id, answer_id) select unnest(:ids::bigint[]), :answer
                """)
                .param("ids", contributions.toArray(Long[]::new))
                .param("answer", id)
                .update();
        return id;
    }

    /** Notes when the last answer was given, if nothing that stands lacks one. */
    void noteFullyAnswered(long dialogueId) {
        sql.sql("""
                insert into dialogue_fully_answered (dialogue_id, at)
                select dialogue_id, max(at) from dialogue_answer answer
                where dialogue_id = :dialogue and not exists (
                    select from dialogue_contribution contribution
                    where contribution.dialogue_id = :dialogue and contribution.standing = 'STANDING'
                      and not exists (
                          select from dialogue_answered answered where answered.contribution_id = contribution.id))
                group by dialogue_id
                """).param("dialogue", dialogueId).update();
    }
}
