package se.radslag.foundation.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chosen times, the disposal log, and holds. */
@Repository
class RetentionRepository {

    private final JdbcClient sql;

    RetentionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Days by kind, where somebody has chosen. */
    Map<String, Integer> listChosen() {
        var chosen = new HashMap<String, Integer>();
        sql.sql("select kind, days from retention_rule").query(row -> {
            chosen.put(row.getString("kind"), row.getInt("days"));
        });
        return chosen;
    }

    Optional<Integer> findDays(String kind) {
        return sql.sql("select days from retention_rule where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .optional();
    }

    void choose(String kind, int days, long by, Instant now) {
        sql.sql("""
                insert into retention_rule (kind, days, person_id, at) values (:kind, :days, :by, :now)
                on conflict (organisation_id, kind)
                do update set days = excluded.days, person_id = excluded.person_id, at = excluded.at
                """)
                .param("kind", kind)
                .param("days", days)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Adds a batch to the run's line of the log. */
    void log(String kind, Instant run, int records, Instant before, int days) {
        sql.sql("""
                insert into retention_disposal as logged (kind, at, records, up_to, days)
                values (:kind, :run, :records, :before, :days)
                on conflict (organisation_id, kind, at) do update set records = logged.records + excluded.records
                """)
                .param("kind", kind)
                .param("run", Timestamp.from(run))
                .param("records", records)
                .param("before", Timestamp.from(before))
                .param("days", days)
                .update();
    }

    /** At most {@code most} lines of the log, latest first, before the one of the id. */
    List<Disposal> listLog(long before, int most) {
        return sql.sql("""
                select id, kind, at, records, up_to, days from retention_disposal
                where id < :before order by id desc limit :most
                """)
                .param("before", before)
                .param("most", most)
                .query(Disposal.class)
                .list();
    }

    /** A dialogue that is held, and why. */
    record Hold(long id, long dialogueId, String reason, Instant at) {}

    List<Hold> listHolds() {
        return sql.sql("""
                select id, dialogue_id, reason, at from retention_hold where lifted_at is null order by id desc
                """).query(Hold.class).list();
    }

    Optional<Hold> findHold(long holdId) {
        return sql.sql("select id, dialogue_id, reason, at from retention_hold where id = :id and lifted_at is null")
                .param("id", holdId)
                .query(Hold.class)
                .optional();
    }

    /** Holds the dialogue; false if it is held already. */
    boolean hold(long dialogueId, String reason, long by, Instant now) {
        return sql.sql("""
                insert into retention_hold (dialogue_id, reason, person_id, at) values (:dialogue, :reason, :by, :now)
                on conflict (organisation_id, dialogue_id) where lifted_at is null do nothing
                """)
                        .param("dialogue", dialogueId)
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Lifts the hold; false if it was lifted already. */
    boolean lift(long holdId, long by, Instant now) {
        return sql.sql("""
                update retention_hold set lifted_at = :now, lifted_by = :by where id = :id and lifted_at is null
                """)
                        .param("id", holdId)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
