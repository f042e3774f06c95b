package se.radslag.outcome.decision;

import java.util.EnumMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Outcome;

/** Counts what was said in a dialogue and how it was answered. */
@Repository
class ChainRepository {

    private final JdbcClient sql;

    ChainRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The contributions that stand by themselves, by the outcome of their answer. */
    Chain.Answers countAnswers(long dialogueId) {
        var answered = new EnumMap<Outcome, Integer>(Outcome.class);
        int[] open = {0};
        sql.sql("""
                select answer.outcome, count(*) as number
                from dialogue_contribution contribution
                left join dialogue_answered answered
                  on answered.organisation_id = contribution.organisation_id
                 and answered.contribution_id = contribution.id
                left join dialogue_answer answer
                  on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
                where contribution.dialogue_id = :dialogue and contribution.standing = 'STANDING'
                group by answer.outcome
                """).param("dialogue", dialogueId).query(row -> {
            String outcome = row.getString("outcome");
            if (outcome == null) {
                open[0] = row.getInt("number");
            } else {
                answered.put(Outcome.valueOf(outcome), row.getInt("number"));
            }
        });
        return new Chain.Answers(answered, open[0]);
    }
}
