package se.radslag.foundation.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.web.Assurance;

/** Sessions of the organisation at hand. A row holds a hash of the token; the token is only in the browser. */
@Repository
class SessionRepository {

    /**
     * A session that has not expired.
     *
     * @param roles the person's roles, each as {@code ROLE} or {@code ROLE:dialogueId}
     * @param stale whether its use has not been noted for an hour
     * @param acting for whom it acts, or null
     */
    record Session(
            long personId,
            String name,
            Assurance assurance,
            List<String> roles,
            boolean stale,
            @Nullable For acting) {}

    /**
     * For whom a session of the staff acts.
     *
     * @param over whether the time for it is up
     */
    record For(long personId, String name, boolean over) {}

    /** When a session began and was last in use. */
    record Used(byte[] tokenHash, Instant createdAt, Instant lastSeenAt) {}

    private final JdbcClient sql;

    SessionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(byte[] tokenHash, long personId, Assurance assurance, Duration life) {
        sql.sql("""
                insert into identity_session (token_hash, person_id, assurance, expires_at)
                values (:token, :person, :assurance, now() + make_interval(secs => :life))
                """)
                .param("token", tokenHash)
                .param("person", personId)
                .param("assurance", assurance.name())
                .param("life", life.toSeconds())
                .update();
    }

    Optional<Session> find(byte[] tokenHash) {
        return sql.sql("""
                select session.person_id, person.name, session.assurance,
                       session.last_seen_at < now() - interval '1 hour' as stale,
                       array(select concat_ws(':', role, dialogue_id) from organisation_role
                             where person_id = session.person_id) as roles,
                       session.acting_for, session.acting_until <= now() as over,
                       (select name from organisation_person where id = session.acting_for) as acting_name
                from identity_session session
                join organisation_person person
                  on person.organisation_id = session.organisation_id and person.id = session.person_id
                where session.token_hash = :token and session.expires_at > now() and person.erased_at is null
                """)
                .param("token", tokenHash)
                .query((row, number) -> new Session(
                        row.getLong("person_id"),
                        row.getString("name"),
                        Assurance.valueOf(row.getString("assurance")),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getBoolean("stale"),
                        row.getObject("acting_for") == null
                                ? null
                                : new For(
                                        row.getLong("acting_for"),
                                        row.getString("acting_name"),
                                        row.getBoolean("over"))))
                .optional();
    }

    /** Notes that the session is in use. */
    void touch(byte[] tokenHash) {
        sql.sql("update identity_session set last_seen_at = now() where token_hash = :token")
                .param("token", tokenHash)
                .update();
    }

    /** Lets the session act for the person. */
    void act(byte[] tokenHash, long personId, Duration life) {
        sql.sql("""
                update identity_session
                set acting_for = :person, acting_until = now() + make_interval(secs => :life)
                where token_hash = :token
                """)
                .param("token", tokenHash)
                .param("person", personId)
                .param("life", life.toSeconds())
                .update();
    }

    /** For whom the session acts, whether or not the time is up. */
    Optional<Long> findActingFor(byte[] tokenHash) {
        return sql.sql("""
                select acting_for from identity_session
                where token_hash = :token and acting_for is not null and expires_at > now()
                """).param("token", tokenHash).query(Long.class).optional();
    }

    void endActing(byte[] tokenHash) {
        sql.sql("update identity_session set acting_for = null, acting_until = null where token_hash = :token")
                .param("token", tokenHash)
                .update();
    }

    /** Ends what sessions do on behalf of the person. */
    void endActingFor(long personId) {
        sql.sql("update identity_session set acting_for = null, acting_until = null where acting_for = :person")
                .param("person", personId)
                .update();
    }

    /** Sessions of the person that have not expired, latest used first. */
    List<Used> list(long personId) {
        return sql.sql("""
                select token_hash, created_at, last_seen_at from identity_session
                where person_id = :person and expires_at > now() order by last_seen_at desc
                """).param("person", personId).query(Used.class).list();
    }

    void removeAll(long personId) {
        sql.sql("delete from identity_session where person_id = :person")
                .param("person", personId)
                .update();
    }

    void remove(byte[] tokenHash) {
        sql.sql("delete from identity_session where token_hash = :token")
                .param("token", tokenHash)
                .update();
    }

    int removeExpired() {
        return sql.sql("delete from identity_session where expires_at <= now()").update();
    }
}
