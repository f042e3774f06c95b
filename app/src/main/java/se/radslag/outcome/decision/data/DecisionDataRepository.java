package se.radslag.outcome.decision.data;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;

/** The rows that the datasets are made of, one at a time, their columns as {@link DecisionData} names them. */
@Repository
class DecisionDataRepository {

    private final JdbcClient sql;

    DecisionDataRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Decisions about the dialogue in their latest wording. */
    void decisions(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select decision.id, decision.version, matter.registry_number, wording.body, wording.decided_on,
                       wording.paragraph, wording.followed, wording.text, wording.adopted, wording.not_adopted,
                       wording.reason, wording.minutes, '/beslut/' || decision.id as path
                from decision_decision decision
                join decision_matter matter
                  on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
                join decision_wording wording
                  on wording.organisation_id = decision.organisation_id and wording.decision_id = decision.id
                 and wording.version = decision.version
                where matter.dialogue_id = :dialogue
                order by decision.id
                """, dialogueId).query(Cells.to(each));
    }

    /** Actions of the decisions about the dialogue, as they stand. */
    void actions(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select action.id, action.decision_id, action.title, action.owner, action.due_on, progress.state,
                       progress.note, date_trunc('second', progress.at) as changed_at
                from decision_action action
                join decision_decision decision
                  on decision.organisation_id = action.organisation_id and decision.id = action.decision_id
                join decision_matter matter
                  on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
                left join lateral (select state, note, at from decision_action_progress progress
                                   where progress.action_id = action.id order by progress.id desc limit 1) progress
                  on true
                where matter.dialogue_id = :dialogue
                order by action.id
                """, dialogueId).query(Cells.to(each));
    }

    /** Numbers of the decisions about the dialogue after one of them, in order. */
    List<Long> listIds(long dialogueId, long after, int most) {
        return sql.sql("""
                select decision.id from decision_decision decision
                join decision_matter matter
                  on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
                where matter.dialogue_id = :dialogue and decision.id > :after
                order by decision.id limit :most
                """)
                .param("dialogue", dialogueId)
                .param("after", after)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    private JdbcClient.StatementSpec query(String select, long dialogueId) {
        return sql.sql(select).withFetchSize(Cells.FETCH).param("dialogue", dialogueId);
    }
}
