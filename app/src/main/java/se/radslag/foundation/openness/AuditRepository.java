package se.radslag.foundation.openness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of entries of the organisation at hand. */
@Repository
class AuditRepository {

    /** Where the chain ends. */
    record Head(long position, byte[] hash) {}

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    AuditRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
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

    void append(List<AuditEntry> entries) {
        batches.batchUpdate("""
                insert into openness_audit_entry (position, at, actor_id, action, subject, details, hash)
                values (?, ?, ?, ?, ?, ?, ?)
                """, entries, entries.size(), (row, entry) -> {
            row.setLong(1, entry.position());
            row.setTimestamp(2, Timestamp.from(entry.at()));
            row.setObject(3, entry.actor().orElse(null), java.sql.Types.BIGINT);
            row.setString(4, entry.action());
            row.setString(5, entry.subject());
            row.setString(6, entry.details());
            row.setBytes(7, entry.hash());
        });
        AuditEntry last = entries.getLast();
        sql.sql("update openness_audit_head set position = :position, hash = :hash")
                .param("position", last.position())
                .param("hash", last.hash())
                .update();
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
