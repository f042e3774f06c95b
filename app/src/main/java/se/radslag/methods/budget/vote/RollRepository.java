package se.radslag.methods.budget.vote;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rolls of votes that are long over. */
@Repository("budgetRollRepository")
class RollRepository {

    /**
     * Lines of votes that had been counted before the moment, in dialogues that are not held and of which a decision
     * could be read before it; where none has been recorded, in those that had ended.
     */
    private static final String DUE = """
            from budget_roll roll where activity_id in (
              select round.activity_id from budget_round round
              join budget_result result
                on result.organisation_id = round.organisation_id and result.activity_id = round.activity_id
              join dialogue_dialogue dialogue
                on dialogue.organisation_id = round.organisation_id and dialogue.id = round.dialogue_id
              left join dialogue_decided decided
                on decided.organisation_id = round.organisation_id and decided.dialogue_id = round.dialogue_id
              where result.at < :before and coalesce(decided.at, dialogue.closed_at) < :before
                and not exists (select from retention_hold hold
                                where hold.dialogue_id = round.dialogue_id and hold.lifted_at is null))
            """;

    private final JdbcClient sql;

    RollRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long countDue(Instant before) {
        return sql.sql("select count(*) " + DUE)
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    int removeDue(Instant before, int most) {
        return sql.sql("""
                delete from budget_roll where (activity_id, person_id) in
                    (select activity_id, person_id %s limit :most)
                """.formatted(DUE))
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
