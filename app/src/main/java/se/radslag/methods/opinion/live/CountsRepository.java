package se.radslag.methods.opinion.live;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counts of conversations, many at a time. */
@Repository("opinionCountsRepository")
class CountsRepository {

    private final JdbcClient sql;

    CountsRepository(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(long activityId, boolean open, int voices, long votes, int statements, long map) {}

    /** The counts of the conversations that exist among the activities, by activity. */
    Map<Long, Counts> list(Collection<Long> activityIds, LocalDate today) {
        Map<Long, Counts> counts = new HashMap<>();
        sql.sql("""
                select conversation.activity_id,
                       dialogue_activity_state(
                         dialogue.published_at, dialogue.closed_at,
                         exists (select from dialogue_pause pause
                                 where pause.dialogue_id = dialogue.id and pause.until_at is null),
                         phase.opens_on, phase.closes_on, :today) = 'OPEN' as open,
                       (select count(*) from opinion_participant voice
                        where voice.activity_id = conversation.activity_id) as voices,
                       tally.votes, tally.statements, coalesce(compass.version, 0) as map
                from opinion_conversation conversation
                join dialogue_activity activity on activity.id = conversation.activity_id
                join dialogue_phase phase on phase.id = activity.phase_id
                join dialogue_dialogue dialogue on dialogue.id = activity.dialogue_id
                left join opinion_compass compass on compass.activity_id = conversation.activity_id
                cross join lateral (
                  select count(*) as statements, coalesce(sum(agree + disagree + pass + unclear), 0) as votes
                  from opinion_statement statement join opinion_tally counted on counted.statement_id = statement.id
                  where statement.activity_id = conversation.activity_id and statement.standing = 'SHOWN') tally
                where conversation.activity_id = any (:ids)
                """)
                .param("ids", activityIds.toArray(Long[]::new))
                .param("today", today)
                .query(Row.class)
                .list()
                .forEach(row -> counts.put(
                        row.activityId(),
                        new Counts(row.open(), row.voices(), row.votes(), row.statements(), row.map())));
        return counts;
    }
}
