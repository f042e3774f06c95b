package se.radslag.foundation.identity;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes sent to addresses, until they are used or forgotten. */
@Repository
class CodeRepository {

    /** A code that was sent. */
    record Sent(String email, byte[] codeHash, int tries, boolean expired, boolean confirmed) {}

    private static final String COLUMNS =
            "email, code_hash, tries, expires_at <= now() as expired, confirmed_at is not null as confirmed";

    private final JdbcClient sql;

    CodeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(byte[] tokenHash, String email, byte[] codeHash, Duration life) {
        sql.sql("""
                insert into identity_code (token_hash, email, code_hash, expires_at)
                values (:token, :email, :code, now() + make_interval(secs => :life))
                """)
                .param("token", tokenHash)
                .param("email", email)
                .param("code", codeHash)
                .param("life", life.toSeconds())
                .update();
    }

    Optional<Sent> find(byte[] tokenHash) {
        return sql.sql("select " + COLUMNS + " from identity_code where token_hash = :token")
                .param("token", tokenHash)
                .query(Sent.class)
                .optional();
    }

    /** Counts one try and returns the code with that try counted; a second try at the same moment waits. */
    Optional<Sent> countTry(byte[] tokenHash) {
        return sql.sql("update identity_code set tries = tries + 1 where token_hash = :token returning " + COLUMNS)
                .param("token", tokenHash)
                .query(Sent.class)
                .optional();
    }

    /** Notes that the right code was given; what remains is a name, within the time given. */
    void confirm(byte[] tokenHash, Duration life) {
        sql.sql("""
                update identity_code set confirmed_at = now(), expires_at = now() + make_interval(secs => :life)
                where token_hash = :token
                """).param("token", tokenHash).param("life", life.toSeconds()).update();
    }

    /** Takes a confirmed address out, once. */
    Optional<String> takeConfirmed(byte[] tokenHash) {
        return sql.sql("""
                delete from identity_code
                where token_hash = :token and confirmed_at is not null and expires_at > now() returning email
                """).param("token", tokenHash).query(String.class).optional();
    }

    void remove(byte[] tokenHash) {
        sql.sql("delete from identity_code where token_hash = :token")
                .param("token", tokenHash)
                .update();
    }

    /** Removes codes sent to the person's address. */
    void removeAll(long personId) {
        sql.sql("""
                delete from identity_code
                where lower(email) = (select lower(email) from organisation_person where id = :person)
                """).param("person", personId).update();
    }

    /** Removes codes that nobody used. */
    int removeExpired() {
        return sql.sql("delete from identity_code where expires_at < now() - interval '1 hour'")
                .update();
    }
}
