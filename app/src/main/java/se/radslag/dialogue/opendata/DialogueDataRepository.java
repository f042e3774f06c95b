package se.radslag.dialogue.opendata;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;

/** The rows that the datasets of a dialogue are made of, one at a time, their columns as {@link DialogueData} names them. */
@Repository
class DialogueDataRepository {

    private final JdbcClient sql;

    DialogueDataRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void phases(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select id, name, text, level, opens_on, closes_on from dialogue_phase
                where dialogue_id = :dialogue order by id
                """, dialogueId).query(Cells.to(each));
    }

    /** The activities that have begun by the day. */
    void activities(long dialogueId, LocalDate day, Consumer<@Nullable Object[]> each) {
        query("""
                select activity.id, activity.phase_id, activity.method, activity.title, activity.text
                from dialogue_activity activity
                join dialogue_phase phase
                  on phase.organisation_id = activity.organisation_id and phase.id = activity.phase_id
                where activity.dialogue_id = :dialogue and phase.opens_on <= :day
                order by activity.id
                """, dialogueId).param("day", day).query(Cells.to(each));
    }

    /** What was said, with its own answer; a title only of what stands or was joined with something that does. */
    void contributions(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select said.number, said.activity_id, said.channel, said.standing, carrying.number as merged_into,
                       date_trunc('second', said.at) as at,
                       case when said.standing in ('STANDING', 'MERGED') then said.title end as title,
                       said.path, answer.id as answer, answer.outcome
                from dialogue_contribution said
                left join dialogue_contribution carrying
                  on carrying.organisation_id = said.organisation_id and carrying.id = said.merged_into
                left join dialogue_answered answered
                  on answered.organisation_id = said.organisation_id and answered.contribution_id = said.id
                left join dialogue_answer answer
                  on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
                where said.dialogue_id = :dialogue
                order by said.number
                """, dialogueId).query(Cells.to(each));
    }

    void answers(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select answer.id, answer.outcome, date_trunc('second', answer.at) as at,
                       date_trunc('second', answer.corrected_at) as corrected_at,
                       (select count(*) from dialogue_answered answered where answered.answer_id = answer.id)
                           as contributions,
                       answer.title, answer.reason
                from dialogue_answer answer
                where answer.dialogue_id = :dialogue
                order by answer.id
                """, dialogueId).query(Cells.to(each));
    }

    /** The news that has not been removed. */
    void updates(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select news.id, date_trunc('second', news.at) as at, date_trunc('second', news.edited_at) as edited_at,
                       news.title, news.text
                from dialogue_update news
                where news.dialogue_id = :dialogue
                  and not exists (select from dialogue_update_removal removal where removal.update_id = news.id)
                order by news.id
                """, dialogueId).query(Cells.to(each));
    }

    private JdbcClient.StatementSpec query(String select, long dialogueId) {
        return sql.sql(select).withFetchSize(Cells.FETCH).param("dialogue", dialogueId);
    }
}
