package se.radslag.dialogue.api;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Standing;

/** Contributions as programs list them: by number, without those who made them. */
@Repository
class ContributionListRepository {

    private final JdbcClient sql;

    ContributionListRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The contributions of the dialogue, by number, from the first after a number.
     *
     * @param activityId only those of the activity; null for all
     * @param answerId only those that were given the answer; null for all
     */
    List<Contribution> list(
            long dialogueId,
            Collection<Standing> standings,
            @Nullable Long activityId,
            @Nullable Long answerId,
            long afterNumber,
            int most) {
        return sql.sql("""
                select id, dialogue_id, activity_id, number, null::bigint as author_id, title, path, channel, standing,
                       merged_into, at
                from dialogue_contribution contribution
                where dialogue_id = :dialogue and number > :after and standing in (:standings)
                  and (:activity::bigint is null or activity_id = :activity)
                  and (:answer::bigint is null or exists (
                       select from dialogue_answered answered
                       where answered.organisation_id = contribution.organisation_id
                         and answered.contribution_id = contribution.id and answered.answer_id = :answer))
                order by number limit :most
                """)
                .param("dialogue", dialogueId)
                .param("after", afterNumber)
                .param("standings", standings.stream().map(Enum::name).toList())
                .param("activity", activityId)
                .param("answer", answerId)
                .param("most", most)
                .query(Contribution.class)
                .list();
    }
}
