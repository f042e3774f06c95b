package se.radslag.foundation.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of the organisation at hand. */
@Repository
class KeyRepository {

    private static final String SELECT = """
            select key.id, key.name, key.rights, person.name as made_by, key.made_at, key.expires_at, key.last_used_at,
                   revocation.at as revoked_at
            from api_key key
            left join organisation_person person
              on person.organisation_id = key.organisation_id and person.id = key.made_by
            left join api_revocation revocation
              on revocation.organisation_id = key.organisation_id and revocation.key_id = key.id
            """;

    private final JdbcClient sql;

    KeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long add(
            String name,
            byte[] secretHash,
            Collection<String> rights,
            @Nullable Long madeBy,
            Instant at,
            @Nullable Instant expiresAt) {
        return sql.sql("""
                insert into api_key (name, secret_hash, rights, made_by, made_at, expires_at)
                values (:name, :hash, :rights, :by, :at, :expires) returning id
                """)
                .param("name", name)
                .param("hash", secretHash)
                .param("rights", String.join(" ", rights))
                .param("by", madeBy)
                .param("at", Timestamp.from(at))
                .param("expires", expiresAt == null ? null : Timestamp.from(expiresAt))
                .query(Long.class)
                .single();
    }

    Optional<ApiKey> findBySecret(byte[] secretHash) {
        return sql.sql(SELECT + " where key.secret_hash = :hash")
                .param("hash", secretHash)
                .query(KeyRepository::key)
                .optional();
    }

    Optional<ApiKey> find(long keyId) {
        return sql.sql(SELECT + " where key.id = :id")
                .param("id", keyId)
                .query(KeyRepository::key)
                .optional();
    }

    /** All keys, those that were revoked last. */
    List<ApiKey> list() {
        return sql.sql(SELECT + " order by revocation.at nulls first, key.id desc")
                .query(KeyRepository::key)
                .list();
    }

    Map<Long, String> names(Collection<Long> keyIds) {
        var names = new LinkedHashMap<Long, String>();
        sql.sql("select id, name from api_key where id = any (:ids)")
                .param("ids", keyIds.toArray(Long[]::new))
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("name"));
                });
        return names;
    }

    /** Notes that the key was used, at most once a minute. */
    void touch(long keyId, Instant at) {
        sql.sql("""
                update api_key set last_used_at = :at
                where id = :id and (last_used_at is null or last_used_at < :at::timestamptz - interval '1 minute')
                """).param("id", keyId).param("at", Timestamp.from(at)).update();
    }

    /** Makes the key invalid for good; false if it was already. */
    boolean revoke(long keyId, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        insert into api_revocation (key_id, person_id, at) values (:id, :person, :at)
                        on conflict do nothing
                        """)
                        .param("id", keyId)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        String rights = row.getString("rights");
        return new ApiKey(
                row.getLong("id"),
                row.getString("name"),
                rights.isEmpty() ? Set.of() : Set.of(rights.split(" ")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("expires_at")),
                instant(row.getTimestamp("last_used_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
