package se.radslag.foundation.openness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of entries of the organisation at hand. */
@Repository
class AuditRepository {

    /** Where the chain ends. */
    record Head(long position, byte[] hash) {}

    private final JdbcClient sql;

    AuditRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes the end of the chain for this transaction; others wait. */
    Head lockHead() {
        return sql.sql("""
                insert into openness_audit_head as head default values
                on conflict (organisation_id) do update set position = head.position
                returning position, hash
                """)
                .query((row, number) -> new Head(row.getLong("position"), row.getBytes("hash")))
                .single();
    }

    /** Lengthens the chain, whose end this transaction has taken. */
    void append(List<AuditEntry> entries) {
        sql.sql("""
                with appended as (
                  insert into openness_audit_entry (position, at, actor_id, action, subject, details, hash)
                  select * from unnest(:positions::bigint[], :moments::timestamptz[], :actors::bigint[],
                                       :actions::text[], :subjects::text[], :details::text[], :hashes::bytea[])
                )
                update openness_audit_head set position = :position, hash = :hash
                """)
                .param("positions", column(entries, AuditEntry::position, Long[]::new))
                .param("moments", column(entries, entry -> entry.at().toString(), String[]::new))
                .param("actors", column(entries, entry -> entry.actor().orElse(null), Long[]::new))
                .param("actions", column(entries, AuditEntry::action, String[]::new))
                .param("subjects", column(entries, AuditEntry::subject, String[]::new))
                .param("details", column(entries, AuditEntry::details, String[]::new))
                .param("hashes", column(entries, AuditEntry::hash, byte[][]::new))
                .param("position", entries.getLast().position())
                .param("hash", entries.getLast().hash())
                .update();
    }

    private static <T extends @Nullable Object> T[] column(
            List<AuditEntry> entries, Function<AuditEntry, T> value, IntFunction<T[]> array) {
        return entries.stream().map(value).toArray(array);
    }

    /** At most {@code most} entries after a position, in order. */
    List<AuditEntry> listAfter(long position, int most) {
        return sql.sql("select * from openness_audit_entry where position > :position order by position limit :most")
                .param("position", position)
                .param("most", most)
                .query(AuditRepository::entry)
                .list();
    }

    /** At most {@code most} entries before a position, latest first. */
    List<AuditEntry> listBefore(long position, int most) {
        return sql.sql("""
                select * from openness_audit_entry where position < :position order by position desc limit :most
                """)
                .param("position", position)
                .param("most", most)
                .query(AuditRepository::entry)
                .list();
    }

    /** At most {@code most} entries about any of the subjects after a position, in order. */
    List<AuditEntry> listOfSubjects(Collection<String> subjects, long after, int most) {
        return sql.sql("""
                select * from openness_audit_entry
                where subject = any (:subjects) and position > :after order by position limit :most
                """)
                .param("subjects", subjects.toArray(String[]::new))
                .param("after", after)
                .param("most", most)
                .query(AuditRepository::entry)
                .list();
    }

    Optional<Head> findHead() {
        return sql.sql("select position, hash from openness_audit_head")
                .query((row, number) -> new Head(row.getLong("position"), row.getBytes("hash")))
                .optional();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        Optional<Long> actor = Optional.ofNullable(row.getObject("actor_id", Long.class));
        return new AuditEntry(
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                actor,
                row.getString("action"),
                row.getString("subject"),
                row.getString("details"),
                row.getBytes("hash"));
    }
}
