package se.radslag.methods.budget.compare;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the organisation whose ballots are public. */
@Repository
class PastRoundRepository {

    private static final int MOST = 50;

    private final JdbcClient sql;

    PastRoundRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Rounds that have been counted in dialogues that are published, the latest first. */
    List<ComparePage.PastRound> list() {
        return sql.sql("""
                select result.activity_id, dialogue.title || ': ' || activity.title as title, result.voters
                from budget_result result
                join dialogue_activity activity
                  on activity.organisation_id = result.organisation_id and activity.id = result.activity_id
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = activity.organisation_id and dialogue.id = activity.dialogue_id
                where dialogue.published_at is not null
                order by result.at desc, result.activity_id desc limit :most
                """)
                .param("most", MOST)
                .query(ComparePage.PastRound.class)
                .list();
    }
}
