package se.radslag.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.demo.Content.DecisionContent;
import se.radslag.demo.Content.MatterContent;

/** Writes matters, decisions and actions of the demo, as the room of decisions would have. */
@Repository
class DecidedRepository {

    private final JdbcClient sql;

    DecidedRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long addMatter(long dialogueId, MatterContent matter, long personId) {
        return sql.sql("""
                insert into decision_matter (dialogue_id, registry_number, title, body, person_id, created_at)
                select id, :number, :title, :body, :person, created_at from dialogue_dialogue where id = :dialogue
                returning id
                """)
                .param("dialogue", dialogueId)
                .param("number", matter.registryNumber())
                .param("title", matter.title())
                .param("body", matter.body())
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    long addDecision(long matterId, DecisionContent decision, LocalDate decidedOn, long personId, OffsetDateTime at) {
        long id = sql.sql("""
                insert into decision_decision (matter_id, decided_on) values (:matter, :day) returning id
                """)
                .param("matter", matterId)
                .param("day", decidedOn)
                .query(Long.class)
                .single();
        sql.sql("""
                insert into decision_wording (decision_id, version, body, decided_on, paragraph, text, adopted,
                    not_adopted, followed, reason, person_id, at)
                values (:id, 1, :body, :day, :paragraph, :text, :adopted, :notAdopted, :followed, :reason, :person, :at)
                """)
                .param("id", id)
                .param("body", decision.body())
                .param("day", decidedOn)
                .param("paragraph", decision.paragraph())
                .param("text", decision.text())
                .param("adopted", decision.adopted())
                .param("notAdopted", decision.notAdopted())
                .param("followed", decision.recommendationFollowed())
                .param("reason", decision.reason())
                .param("person", personId)
                .param("at", at)
                .update();
        sql.sql("""
                insert into dialogue_decided (dialogue_id, at)
                select dialogue_id, :at from decision_matter where id = :matter on conflict do nothing
                """).param("matter", matterId).param("at", at).update();
        return id;
    }

    long addAction(long decisionId, String title, String owner, LocalDate dueOn) {
        return sql.sql("""
                insert into decision_action (decision_id, title, owner, due_on)
                values (:decision, :title, :owner, :due) returning id
                """)
                .param("decision", decisionId)
                .param("title", title)
                .param("owner", owner)
                .param("due", dueOn)
                .query(Long.class)
                .single();
    }

    void addProgress(long actionId, String state, String note, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into decision_action_progress (action_id, state, note, person_id, at)
                values (:action, :state, :note, :person, :at)
                """)
                .param("action", actionId)
                .param("state", state)
                .param("note", note)
                .param("person", personId)
                .param("at", at)
                .update();
    }
}
