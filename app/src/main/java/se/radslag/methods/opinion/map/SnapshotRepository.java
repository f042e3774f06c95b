package se.radslag.methods.opinion.map;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Maps that were computed, and the votes that they are computed from. */
@Repository
class SnapshotRepository {

    private static final int FETCH = 5_000;
    private static final int UNCLEAR = 2;

    private final JdbcClient sql;
    private final JsonMapper json;

    SnapshotRepository(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param state tells whether statements or counts have changed since */
    record Stale(long activityId, String state) {}

    /** The conversations that have votes which their latest map does not know, or that lack what it was to keep. */
    List<Stale> listStale() {
        return sql.sql("""
                select now.activity_id, now.state
                from (
                  select statement.activity_id,
                         md5(string_agg(concat_ws(' ', statement.id, tally.agree, tally.disagree, tally.pass, tally.unclear),
                                        ',' order by statement.id)) as state
                  from opinion_statement statement join opinion_tally tally on tally.statement_id = statement.id
                  where statement.standing = 'SHOWN'
                  group by statement.activity_id
                  having sum(tally.agree + tally.disagree + tally.pass + tally.unclear) > 0
                ) now
                left join lateral (
                  select state, reasons is null as untold from opinion_snapshot snapshot
                  where snapshot.activity_id = now.activity_id order by id desc limit 1
                ) latest on true
                where latest.state is distinct from now.state or latest.untold
                   or not exists (select from opinion_compass compass where compass.activity_id = now.activity_id)
                order by now.activity_id
                """).query(Stale.class).list();
    }

    /** @param vote 1 agree, -1 disagree, 0 pass or unclear */
    record Given(long participantId, long statementId, int vote) {}

    /**
     * When the vote came after which so many have come, on the statements of the activity that are voted on; empty if
     * there are not more.
     */
    Optional<Instant> findMoment(long activityId, int newer) {
        return sql.sql("""
                select at from opinion_vote vote
                where vote.activity_id = :activity
                  and vote.statement_id in (
                    select id from opinion_statement where activity_id = :activity and standing = 'SHOWN')
                order by at desc offset :newer limit 1
                """)
                .param("activity", activityId)
                .param("newer", newer)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /** Hands over the votes on the statements of the activity that are voted on, up to the moment, one at a time. */
    void votes(long activityId, Instant until, Consumer<Given> each) {
        sql.sql("""
                select vote.participant_id, vote.statement_id, vote.vote
                from opinion_vote vote
                where vote.activity_id = :activity and vote.at <= :until
                  and vote.statement_id in (
                    select id from opinion_statement where activity_id = :activity and standing = 'SHOWN')
                """)
                .withFetchSize(FETCH)
                .param("activity", activityId)
                .param("until", Timestamp.from(until))
                .query(row -> {
                    int vote = row.getInt(3);
                    each.accept(new Given(row.getLong(1), row.getLong(2), vote == UNCLEAR ? 0 : vote));
                });
    }

    /**
     * Keeps a map, in place of those of the same day.
     *
     * @param findings as JSON
     * @param reasons as JSON, by statement; only the latest map keeps them
     * @return its id, which is larger than those of the maps before
     */
    long add(long activityId, String state, String findings, String reasons) {
        sql.sql("""
                delete from opinion_snapshot
                where activity_id = :activity
                  and (at at time zone 'Europe/Stockholm')::date = (now() at time zone 'Europe/Stockholm')::date
                """).param("activity", activityId).update();
        sql.sql("update opinion_snapshot set reasons = null where activity_id = :activity and reasons is not null")
                .param("activity", activityId)
                .update();
        return sql.sql("""
                insert into opinion_snapshot (activity_id, state, findings, reasons)
                values (:activity, :state, :findings::jsonb, :reasons::jsonb)
                returning id
                """)
                .param("activity", activityId)
                .param("state", state)
                .param("findings", findings)
                .param("reasons", reasons)
                .query(Long.class)
                .single();
    }

    private record Row(long id, long activityId, String findings, Instant at) {}

    /** The latest map of the activity. */
    Optional<Snapshot> findLatest(long activityId) {
        return sql.sql("""
                select id, activity_id, findings::text as findings, at
                from opinion_snapshot where activity_id = :activity order by id desc limit 1
                """)
                .param("activity", activityId)
                .query(Row.class)
                .optional()
                .map(row -> new Snapshot(
                        row.id(), row.activityId(), json.readValue(row.findings(), Findings.class), row.at()));
    }

    /** What was said of the statement when the map was made; empty if the map does not know it or no longer tells. */
    Optional<Reason> findReason(long snapshotId, long statementId) {
        return sql.sql("""
                select (reasons -> :statement::text)::text from opinion_snapshot
                where id = :snapshot and reasons -> :statement::text is not null
                """)
                .param("snapshot", snapshotId)
                .param("statement", String.valueOf(statementId))
                .query(String.class)
                .optional()
                .map(kept -> json.readValue(kept, Reason.class));
    }

    private record DayRow(Instant at, int people, long votes, int unplaced, int shared, String groups) {}

    /** The days of the activity's map, the latest first. */
    List<Day> listDays(long activityId, int most) {
        return sql.sql("""
                select at, (findings ->> 'people')::int as people, (findings ->> 'votes')::bigint as votes,
                       (findings ->> 'unplaced')::int as unplaced,
                       jsonb_array_length(findings -> 'commonGround') as shared,
                       (select coalesce(string_agg(one ->> 'label' || ' ' || (one ->> 'size'), ',' order by place), '')
                        from jsonb_array_elements(findings -> 'groups') with ordinality as found (one, place)) as groups
                from opinion_snapshot where activity_id = :activity order by id desc limit :most
                """).param("activity", activityId).param("most", most).query(DayRow.class).list().stream()
                .map(row ->
                        new Day(row.at(), row.people(), row.votes(), sizes(row.groups()), row.unplaced(), row.shared()))
                .toList();
    }

    private static Map<String, Integer> sizes(String groups) {
        var sizes = new LinkedHashMap<String, Integer>();
        for (String group : groups.isEmpty() ? new String[0] : groups.split(",", -1)) {
            int space = group.indexOf(' ');
            sizes.put(group.substring(0, space), Integer.valueOf(group.substring(space + 1)));
        }
        return sizes;
    }
}
