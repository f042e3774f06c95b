package se.radslag.dialogue.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the promises of dialogues were kept, as far as the dialogue floor knows. */
@Repository
class FactsRepository {

    private final JdbcClient sql;

    FactsRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Dialogues in which nobody can say more, those that ended last first.
     *
     * @param before the day on which the last of the page before had ended, and its id
     */
    List<Facts> list(Cursor before, LocalDate today, int most) {
        return query(null, before, today, most);
    }

    /** The dialogue, if nobody can say more in it. */
    Optional<Facts> find(long dialogueId, LocalDate today) {
        return query(dialogueId, Cursor.START, today, 1).stream().findFirst();
    }

    private List<Facts> query(@Nullable Long only, Cursor before, LocalDate today, int most) {
        return sql.sql("""
                select dialogue.id as dialogue_id, dialogue.slug, dialogue.title, ended.closed_on, dialogue.answer_by,
                       (answered.at at time zone 'Europe/Stockholm')::date as answered_on, dialogue.decides_on,
                       said.contributions, said.taken_up, said.partly, said.not_taken_up, said.referred,
                       said.median_days
                from dialogue_dialogue dialogue
                cross join lateral (
                    select max(phase.closes_on) as closed_on from dialogue_phase phase
                    where phase.dialogue_id = dialogue.id and phase.level <> 'INFORM'
                ) ended
                left join dialogue_fully_answered answered
                  on answered.organisation_id = dialogue.organisation_id and answered.dialogue_id = dialogue.id
                cross join lateral (
                    select count(*)::int as contributions,
                           count(*) filter (where answer.outcome = 'TAKEN_UP')::int as taken_up,
                           count(*) filter (where answer.outcome = 'PARTLY')::int as partly,
                           count(*) filter (where answer.outcome = 'NOT')::int as not_taken_up,
                           count(*) filter (where answer.outcome = 'REFERRED')::int as referred,
                           ceil(percentile_cont(0.5) within group (
                               order by extract(epoch from answer.at - contribution.at) / 86400))::int as median_days
                    from dialogue_contribution contribution
                    left join dialogue_answered given on given.contribution_id = contribution.id
                    left join dialogue_answer answer on answer.id = given.answer_id
                    where contribution.dialogue_id = dialogue.id and contribution.standing = 'STANDING'
                ) said
                where dialogue.published_at is not null and dialogue.kind = 'DIALOGUE' and ended.closed_on < :today
                  and (ended.closed_on, dialogue.id) < (:beforeDay, :beforeId)
                  and (:only::bigint is null or dialogue.id = :only)
                order by ended.closed_on desc, dialogue.id desc limit :most
                """)
                .param("only", only)
                .param("today", today)
                .param("beforeDay", before.day())
                .param("beforeId", before.dialogueId())
                .param("most", most)
                .query(Facts.class)
                .list();
    }

    /** Where a page of the list ends. */
    record Cursor(LocalDate day, long dialogueId) {

        static final Cursor START = new Cursor(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

        /** The cursor that an address holds; the start for anything that is not one. */
        static Cursor of(String text) {
            return text.matches("\\d{4}-\\d\\d-\\d\\d-\\d{1,18}") ? parsed(text) : START;
        }

        private static Cursor parsed(String text) {
            try {
                return new Cursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
            } catch (DateTimeException e) {
                return START;
            }
        }

        @Override
        public String toString() {
            return day + "-" + dialogueId;
        }
    }
}
