package se.radslag.dialogue.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed: by dialogue, and what has been paid. */
@Repository
class OwedRepository {

    private static final String SELECT = """
            select dialogue.id as dialogue_id, dialogue.slug, dialogue.title, dialogue.answer_by, owed.contributions,
                   owed.unanswered, :today::date as today
            from dialogue_dialogue dialogue
            cross join lateral (
                select count(*) as contributions, count(*) filter (where answered.answer_id is null) as unanswered
                from dialogue_contribution contribution
                left join dialogue_answered answered on answered.contribution_id = contribution.id
                where contribution.dialogue_id = dialogue.id and contribution.standing = 'STANDING' and
            """ + AnswerRepository.PROMISED + """
            ) owed
            where dialogue.published_at is not null and dialogue.kind = 'DIALOGUE' and owed.contributions > 0
            """;

    private final JdbcClient sql;

    OwedRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which dialogues a page lists. */
    enum Filter {
        WAITING("owed.unanswered > 0"),
        OVERDUE("owed.unanswered > 0 and dialogue.answer_by < :today"),
        ALL("true");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    /** Where a page of the list ends. */
    record Cursor(@Nullable LocalDate answerBy, long dialogueId) {
        static final Cursor START = new Cursor(LocalDate.EPOCH, 0);
    }

    /**
     * Dialogues by the day that answers were promised, those without a day last.
     *
     * @param only the dialogues to choose among, or null for all
     */
    List<Owed> list(Filter filter, @Nullable Collection<Long> only, Cursor after, LocalDate today, int most) {
        return sql.sql(SELECT + " and " + filter.condition + """
                  and (:only::bigint[] is null or dialogue.id = any(:only))
                  and (coalesce(dialogue.answer_by, 'infinity'), dialogue.id)
                      > (coalesce(:afterDay::date, 'infinity'), :afterId)
                order by coalesce(dialogue.answer_by, 'infinity'), dialogue.id limit :most
                """)
                .param("today", today)
                .param("only", only == null ? null : only.toArray(Long[]::new))
                .param("afterDay", after.answerBy())
                .param("afterId", after.dialogueId())
                .param("most", most)
                .query(Owed.class)
                .list();
    }

    /** How many contributions that stand got each outcome. */
    List<Progress.Share> listShares(long dialogueId) {
        return sql.sql("""
                select answer.outcome, count(*) as count
                from dialogue_contribution contribution
                join dialogue_answered answered on answered.contribution_id = contribution.id
                join dialogue_answer answer on answer.id = answered.answer_id
                where contribution.dialogue_id = :dialogue and contribution.standing = 'STANDING'
                group by answer.outcome
                """)
                .param("dialogue", dialogueId)
                .query(Progress.Share.class)
                .list();
    }

    /** How many contributions stand, how many of them wait, and how long those waited that have their answer. */
    Progress.Pace pace(long dialogueId) {
        return sql.sql("""
                select count(*) filter (where answer.id is null and
                """ + AnswerRepository.PROMISED + """
                       ) as waiting,
                       coalesce(ceil(percentile_cont(0.5) within group (
                           order by extract(epoch from answer.at - contribution.at) / 86400)), 0)::int as median_days,
                       coalesce(ceil(max(extract(epoch from answer.at - contribution.at) / 86400)), 0)::int
                           as longest_days
                from dialogue_contribution contribution
                left join dialogue_answered answered on answered.contribution_id = contribution.id
                left join dialogue_answer answer on answer.id = answered.answer_id
                where contribution.dialogue_id = :dialogue and contribution.standing = 'STANDING'
                """)
                .param("dialogue", dialogueId)
                .query(Progress.Pace.class)
                .single();
    }
}
