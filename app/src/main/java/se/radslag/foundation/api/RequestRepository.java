package se.radslag.foundation.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What keys have written. */
@Repository
class RequestRepository {

    /** @param writtenId id of what was written */
    record Request(byte[] fingerprint, @Nullable Long writtenId) {}

    private final JdbcClient sql;

    RequestRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Claims the word for this transaction; a second sender waits for the first to commit.
     *
     * @return empty if it is ours to do, else what was sent and written before
     */
    Optional<Request> claim(long keyId, String word, byte[] fingerprint) {
        int mine = sql.sql("""
                insert into api_request (key_id, word, fingerprint) values (:key, :word, :fingerprint)
                on conflict do nothing
                """)
                .param("key", keyId)
                .param("word", word)
                .param("fingerprint", fingerprint)
                .update();
        return mine == 1
                ? Optional.empty()
                : sql.sql("select fingerprint, written_id from api_request where key_id = :key and word = :word")
                        .param("key", keyId)
                        .param("word", word)
                        .query(Request.class)
                        .optional();
    }

    void settle(long keyId, String word, long writtenId) {
        sql.sql("update api_request set written_id = :id where key_id = :key and word = :word")
                .param("key", keyId)
                .param("word", word)
                .param("id", writtenId)
                .update();
    }

    /** Removes what was sent more than a week ago. */
    int removeOld() {
        return sql.sql("delete from api_request where at < now() - interval '7 days'")
                .update();
    }
}
