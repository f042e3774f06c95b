package se.radslag.foundation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms sent by someone who was not yet signed in, for an hour. */
@Repository
class DraftRepository {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    DraftRepository(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void keep(byte[] tokenHash, Map<String, List<String>> fields) {
        sql.sql("""
                insert into web_draft (token_hash, fields, expires_at)
                values (:token, :fields::jsonb, now() + interval '1 hour')
                """)
                .param("token", tokenHash)
                .param("fields", json.writeValueAsString(fields))
                .update();
    }

    Optional<Typed> find(byte[] tokenHash) {
        return sql.sql("select fields from web_draft where token_hash = :token and expires_at > now()")
                .param("token", tokenHash)
                .query(String.class)
                .optional()
                .map(fields -> new Typed(json.readValue(fields, FIELDS)));
    }

    /** Removes what nobody came back for. */
    int removeExpired() {
        return sql.sql("delete from web_draft where expires_at <= now()").update();
    }
}
