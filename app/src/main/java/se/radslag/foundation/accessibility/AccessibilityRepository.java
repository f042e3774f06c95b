package se.radslag.foundation.accessibility;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Known shortcomings, and what visitors report. */
@Repository
class AccessibilityRepository {

    private static final String SHORTCOMING = """
            select id, title, text, ground, reason, planned_on, version from accessibility_shortcoming
            where mended_at is null
            """;

    private static final String REPORT =
            "select id, page, text, email, at, answer, answered_at from accessibility_report ";

    private final JdbcClient sql;

    AccessibilityRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Shortcomings that are not mended, in the order in which they were written down. */
    List<Shortcoming> listShortcomings() {
        return sql.sql(SHORTCOMING + " order by id").query(Shortcoming.class).list();
    }

    Optional<Shortcoming> findShortcoming(long shortcomingId) {
        return sql.sql(SHORTCOMING + " and id = :id")
                .param("id", shortcomingId)
                .query(Shortcoming.class)
                .optional();
    }

    long addShortcoming(ShortcomingForm.Filled form, long by, Instant now) {
        return sql.sql("""
                insert into accessibility_shortcoming (title, text, ground, reason, planned_on, person_id, at)
                values (:title, :text, :ground, :reason, :planned, :by, :now) returning id
                """)
                .param("title", form.title())
                .param("text", form.text())
                .param("ground", form.ground().name())
                .param("reason", form.reason())
                .param("planned", form.plannedOn())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** Changes a shortcoming; false if somebody else has changed or mended it since. */
    boolean changeShortcoming(long shortcomingId, int version, ShortcomingForm.Filled form) {
        return sql.sql("""
                update accessibility_shortcoming
                set title = :title, text = :text, ground = :ground, reason = :reason, planned_on = :planned,
                    version = version + 1
                where id = :id and version = :version and mended_at is null
                """)
                        .param("id", shortcomingId)
                        .param("version", version)
                        .param("title", form.title())
                        .param("text", form.text())
                        .param("ground", form.ground().name())
                        .param("reason", form.reason())
                        .param("planned", form.plannedOn())
                        .update()
                == 1;
    }

    boolean mendShortcoming(long shortcomingId, long by, Instant now) {
        return sql.sql("""
                update accessibility_shortcoming set mended_at = :now, mended_by = :by
                where id = :id and mended_at is null
                """)
                        .param("id", shortcomingId)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    long addReport(String page, String text, @Nullable String email, @Nullable Long personId, Instant now) {
        return sql.sql("""
                insert into accessibility_report (page, text, email, person_id, at)
                values (:page, :text, :email, :person, :now) returning id
                """)
                .param("page", page)
                .param("text", text)
                .param("email", email)
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** At most {@code most} reports before the one of the id, those that wait first, then the latest. */
    List<Report> listReports(boolean waiting, long before, int most) {
        return sql.sql(REPORT + """
                where id < :before and (answered_at is null) = :waiting order by id desc limit :most
                """)
                .param("before", before)
                .param("waiting", waiting)
                .param("most", most)
                .query(Report.class)
                .list();
    }

    Optional<Report> findReport(long reportId) {
        return sql.sql(REPORT + "where id = :id")
                .param("id", reportId)
                .query(Report.class)
                .optional();
    }

    /** Answers a report; false if it has been answered already. */
    boolean answer(long reportId, String answer, long by, Instant now) {
        return sql.sql("""
                update accessibility_report set answer = :answer, answered_at = :now, answered_by = :by
                where id = :id and answered_at is null
                """)
                        .param("id", reportId)
                        .param("answer", answer)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Takes away the address that the person wants answers at, where it was given with a report. */
    void eraseAddressOf(long personId) {
        sql.sql("""
                update accessibility_report set email = null
                where person_id = :person
                   or lower(email) = (select lower(email) from organisation_person where id = :person)
                """).param("person", personId).update();
    }

    long countAnswered(Instant before) {
        return sql.sql("select count(*) from accessibility_report where answered_at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Removes at most {@code most} reports that were answered before the moment. */
    int removeAnswered(Instant before, int most) {
        return sql.sql("""
                delete from accessibility_report where id in
                    (select id from accessibility_report where answered_at < :before limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
