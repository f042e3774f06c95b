package se.radslag.foundation.passkey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People's keys, and what devices are asked to sign. */
@Repository
public class PasskeyRepository {

    /** A key as its owner sees it. */
    public record Listed(
            long id, String name, Instant addedAt, @Nullable Instant usedAt) {}

    /** A key to check a signature with. */
    record Key(long id, long personId, byte[] credential, long counter) {}

    private final JdbcClient sql;

    PasskeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param personId the person who adds a key, or null for someone who signs in */
    void addChallenge(byte[] challenge, @Nullable Long personId, Duration life) {
        sql.sql("""
                insert into passkey_challenge (challenge, person_id, expires_at)
                values (:challenge, :person, now() + make_interval(secs => :life))
                """)
                .param("challenge", challenge)
                .param("person", personId)
                .param("life", life.toSeconds())
                .update();
    }

    /** Uses a challenge up; false if it was never set for this, was used, or has expired. */
    boolean takeChallenge(byte[] challenge, @Nullable Long personId) {
        return sql.sql("""
                delete from passkey_challenge
                where challenge = :challenge and person_id is not distinct from :person::bigint and expires_at > now()
                """)
                        .param("challenge", challenge)
                        .param("person", personId)
                        .update()
                == 1;
    }

    List<Listed> list(long personId) {
        return sql.sql("select id, name, added_at, used_at from passkey_key where person_id = :person order by id")
                .param("person", personId)
                .query(Listed.class)
                .list();
    }

    Optional<Key> find(byte[] credentialId) {
        return sql.sql("select id, person_id, credential, counter from passkey_key where credential_id = :id")
                .param("id", credentialId)
                .query(Key.class)
                .optional();
    }

    /** Adds a key; false if it is known already. */
    boolean add(long personId, byte[] credentialId, byte[] credential, long counter, String name) {
        return sql.sql("""
                insert into passkey_key (person_id, credential_id, credential, counter, name)
                values (:person, :id, :credential, :counter, :name) on conflict do nothing
                """)
                        .param("person", personId)
                        .param("id", credentialId)
                        .param("credential", credential)
                        .param("counter", counter)
                        .param("name", name)
                        .update()
                == 1;
    }

    void use(long id, long counter) {
        sql.sql("update passkey_key set counter = :counter, used_at = now() where id = :id")
                .param("id", id)
                .param("counter", counter)
                .update();
    }

    /** Removes a key of the person; false if there is none such. */
    boolean remove(long personId, long id) {
        return sql.sql("delete from passkey_key where person_id = :person and id = :id")
                        .param("person", personId)
                        .param("id", id)
                        .update()
                == 1;
    }

    int removeExpired() {
        return sql.sql("delete from passkey_challenge where expires_at <= now()")
                .update();
    }
}
