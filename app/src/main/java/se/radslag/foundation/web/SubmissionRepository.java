package se.radslag.foundation.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forms already received, so that one sent twice is done once. The form carries a random {@code once} field; the use
 * case claims it in its own transaction.
 */
@Repository
public class SubmissionRepository {

    private final JdbcClient sql;

    SubmissionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Claims the form for this transaction. A second sender waits for the first to commit and is then told where it
     * led.
     *
     * @return empty if it is ours to do, else the location that the first sending led to
     */
    public Optional<String> claim(UUID once) {
        int mine = sql.sql("insert into web_submission (once) values (:once) on conflict do nothing")
                .param("once", once)
                .update();
        return mine == 1
                ? Optional.empty()
                : Optional.of(sql.sql("select location from web_submission where once = :once")
                        .param("once", once)
                        .query(String.class)
                        .single());
    }

    /** Notes where the claimed form led. */
    public void settle(UUID once, String location) {
        sql.sql("update web_submission set location = :location where once = :once")
                .param("once", once)
                .param("location", location)
                .update();
    }

    /** Lets go of a claimed form that led nowhere, so that it can be sent again. */
    public void release(UUID once) {
        sql.sql("delete from web_submission where once = :once")
                .param("once", once)
                .update();
    }

    /** Removes claims older than a day. */
    int removeOld() {
        return sql.sql("delete from web_submission where claimed_at < now() - interval '1 day'")
                .update();
    }
}
