package se.radslag.foundation.safety;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts counted in windows of time. */
@Repository
class RateRepository {

    /** Attempts so far, and when they are forgotten. */
    record Rate(int attempts, OffsetDateTime until) {}

    private final JdbcClient sql;

    RateRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts one attempt; the window begins with the first. */
    Rate take(byte[] key, Duration window) {
        return sql.sql("""
                insert into safety_rate as rate (key, attempts, until)
                values (:key, 1, now() + make_interval(secs => :window))
                on conflict (organisation_id, key) do update set
                    attempts = case when rate.until <= now() then 1 else rate.attempts + 1 end,
                    until = case when rate.until <= now() then excluded.until else rate.until end
                returning attempts, until
                """)
                .param("key", key)
                .param("window", window.toSeconds())
                .query(Rate.class)
                .single();
    }

    int removeExpired() {
        return sql.sql("delete from safety_rate where until <= now()").update();
    }
}
