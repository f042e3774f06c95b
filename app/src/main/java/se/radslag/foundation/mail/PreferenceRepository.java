package se.radslag.foundation.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have chosen about their letters, and the key that signs the links by which they choose. */
@Repository
class PreferenceRepository {

    private final JdbcClient sql;

    PreferenceRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Preference> find(long personId) {
        return sql.sql("select personal, news from mail_preference where person_id = :person")
                .param("person", personId)
                .query(Preference.class)
                .optional();
    }

    void replace(long personId, Preference preference) {
        sql.sql("""
                insert into mail_preference (person_id, personal, news) values (:person, :personal, :news)
                on conflict (organisation_id, person_id) do update set personal = :personal, news = :news
                """)
                .param("person", personId)
                .param("personal", preference.personal().name())
                .param("news", preference.news().name())
                .update();
    }

    /** Ids of the dialogues that the person gets no letters about. */
    List<Long> listUnsubscribed(long personId) {
        return sql.sql("select dialogue_id from mail_unsubscription where person_id = :person")
                .param("person", personId)
                .query(Long.class)
                .list();
    }

    void unsubscribe(long personId, long dialogueId) {
        sql.sql("""
                insert into mail_unsubscription (person_id, dialogue_id) values (:person, :dialogue)
                on conflict do nothing
                """).param("person", personId).param("dialogue", dialogueId).update();
    }

    void subscribeAgain(long personId, long dialogueId) {
        sql.sql("delete from mail_unsubscription where person_id = :person and dialogue_id = :dialogue")
                .param("person", personId)
                .param("dialogue", dialogueId)
                .update();
    }

    /** The organisation's key; the one given becomes it if there is none yet. */
    byte[] key(byte[] ifNone) {
        Optional<byte[]> key = findKey();
        if (key.isPresent()) {
            return key.get();
        }
        sql.sql("insert into mail_key (secret) values (:secret) on conflict do nothing")
                .param("secret", ifNone)
                .update();
        return findKey().orElseThrow();
    }

    private Optional<byte[]> findKey() {
        return sql.sql("select secret from mail_key").query(byte[].class).optional();
    }
}
