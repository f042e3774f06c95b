package se.radslag.methods.opinion.data;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;
import se.radslag.foundation.web.Frame;

/** The rows that the datasets are made of, one at a time, their columns as {@link OpinionData} names them. */
@Repository
class OpinionDataRepository {

    /** The fewest answers that the counts of a statement are published of. */
    private static final int FEWEST = 5;

    private final JdbcClient sql;
    private final Clock clock;

    OpinionDataRepository(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Statements by number, their words unless they are hidden or nobody has looked at them, their counts from five answers. */
    void statements(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                with told as materialized (
                  select reason.key::bigint as statement_id, reason.value -> 'bridging' as bridging
                  from (
                    select distinct on (snapshot.activity_id) snapshot.reasons
                    from opinion_snapshot snapshot
                    join opinion_conversation conversation on conversation.activity_id = snapshot.activity_id
                    where conversation.dialogue_id = :dialogue
                    order by snapshot.activity_id, snapshot.id desc
                  ) latest
                  cross join lateral jsonb_each(latest.reasons) reason
                )
                select statement.number, statement.activity_id, date_trunc('second', statement.at) as at,
                       statement.origin, statement.standing, statement.language,
                       case when statement.standing not in ('WAITING', 'HIDDEN', 'WITHDRAWN') then statement.text end as text,
                       carrying.number as merged_into,
                       case when votes.count >= :fewest then tally.agree end as agree,
                       case when votes.count >= :fewest then tally.disagree end as disagree,
                       case when votes.count >= :fewest then tally.pass end as pass,
                       case when votes.count >= :fewest then tally.unclear end as unclear,
                       round((told.bridging ->> 'share')::numeric, 3) as bridging,
                       round((told.bridging -> 'interval' ->> 'low')::numeric, 3) as bridging_low,
                       round((told.bridging -> 'interval' ->> 'high')::numeric, 3) as bridging_high,
                       '/pastaenden/' || statement.id as path
                from opinion_statement statement
                join opinion_tally tally on tally.statement_id = statement.id
                cross join lateral (select tally.agree + tally.disagree + tally.pass + tally.unclear as count) votes
                left join opinion_statement carrying on carrying.id = statement.merged_into
                left join told on told.statement_id = statement.id
                where statement.dialogue_id = :dialogue
                order by statement.number
                """, dialogueId).param("fewest", FEWEST).query(Cells.to(each));
    }

    /** Votes of the conversations that have closed; a voice has the place that it gets when all are mixed. */
    void votes(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                with voice as materialized (
                  select participant.id, participant.activity_id,
                         row_number() over (partition by participant.activity_id
                                            order by md5(participant.id::text || 'voice')) as number
                  from opinion_participant participant
                  join dialogue_activity activity on activity.id = participant.activity_id
                  join dialogue_phase phase on phase.id = activity.phase_id
                  join dialogue_dialogue dialogue on dialogue.id = activity.dialogue_id
                  where activity.dialogue_id = :dialogue
                    and (phase.closes_on < :today or dialogue.closed_at is not null)
                )
                select vote.activity_id, voice.number as voice, statement.number as statement, vote.vote
                from voice
                join opinion_vote vote on vote.activity_id = voice.activity_id and vote.participant_id = voice.id
                join opinion_statement statement on statement.id = vote.statement_id
                where statement.standing not in ('WAITING', 'HIDDEN')
                order by vote.activity_id, voice.number, statement.number
                """, dialogueId)
                .param("today", LocalDate.ofInstant(clock.instant(), Frame.ZONE))
                .query(Cells.to(each));
    }

    /** Translations that are shown, of statements whose words can be read. */
    void translations(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select statement.number, translation.language, statement.activity_id,
                       date_trunc('second', translation.agreed_at) as agreed_at, translation.text
                from opinion_translation translation
                join opinion_statement statement on statement.id = translation.statement_id
                where statement.dialogue_id = :dialogue and statement.standing in ('SHOWN', 'MERGED', 'REPLACED')
                  and translation.agreed_at is not null and translation.ended_at is null
                order by statement.number, translation.language
                """, dialogueId).query(Cells.to(each));
    }

    /** How many voices and votes each conversation has. */
    void totals(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select activity_id, measure, count from (
                  select conversation.activity_id, 'voices' as measure,
                         (select count(*) from opinion_participant participant
                          where participant.activity_id = conversation.activity_id) as count
                  from opinion_conversation conversation where conversation.dialogue_id = :dialogue
                  union all
                  select conversation.activity_id, 'votes',
                         (select coalesce(sum(tally.agree + tally.disagree + tally.pass + tally.unclear), 0)
                          from opinion_statement statement join opinion_tally tally on tally.statement_id = statement.id
                          where statement.activity_id = conversation.activity_id)
                  from opinion_conversation conversation where conversation.dialogue_id = :dialogue
                ) counted
                order by activity_id, measure
                """, dialogueId).query(Cells.to(each));
    }

    private JdbcClient.StatementSpec query(String select, long dialogueId) {
        return sql.sql(select).withFetchSize(Cells.FETCH).param("dialogue", dialogueId);
    }

    /** The activities of the dialogue that are conversations. */
    List<Long> listActivities(long dialogueId) {
        return sql.sql(
                        "select activity_id from opinion_conversation where dialogue_id = :dialogue order by activity_id")
                .param("dialogue", dialogueId)
                .query(Long.class)
                .list();
    }

    /** What a conversation has gathered. */
    record Figures(int statements, int voices, long votes) {}

    Figures figures(long activityId) {
        return sql.sql("""
                select
                  (select count(*) from opinion_statement
                   where activity_id = :activity and standing = 'SHOWN') as statements,
                  (select count(*) from opinion_participant where activity_id = :activity) as voices,
                  (select coalesce(sum(tally.agree + tally.disagree + tally.pass + tally.unclear), 0)
                   from opinion_statement statement join opinion_tally tally on tally.statement_id = statement.id
                   where statement.activity_id = :activity) as votes
                """).param("activity", activityId).query(Figures.class).single();
    }
}
