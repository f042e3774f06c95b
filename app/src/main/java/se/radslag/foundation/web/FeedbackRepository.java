package se.radslag.foundation.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers to "did this page help you". */
@Repository
class FeedbackRepository {

    private final JdbcClient sql;

    FeedbackRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String path, boolean helped) {
        sql.sql("insert into web_feedback (path, helped) values (:path, :helped)")
                .param("path", path)
                .param("helped", helped)
                .update();
    }

    List<FeedbackPage.Tally> listByPath(int most) {
        return sql.sql("""
                select path, count(*) filter (where helped) as helped, count(*) filter (where not helped) as "not"
                from web_feedback group by path order by count(*) filter (where not helped) desc, path limit :most
                """).param("most", most).query(FeedbackPage.Tally.class).list();
    }

    long countOld(Instant before) {
        return sql.sql("select count(*) from web_feedback where at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Removes at most {@code most} answers given before the moment. */
    int removeOld(Instant before, int most) {
        return sql.sql("""
                delete from web_feedback where id in (select id from web_feedback where at < :before limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
