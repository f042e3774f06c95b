package se.radslag.dialogue.following;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Updates of dialogues. */
@Repository
class UpdateRepository {

    private static final String SELECT = """
            select news.id, news.dialogue_id, news.title, news.text, person.name as by, news.at, news.version,
                   news.edited_at
            from dialogue_update news
            left join organisation_person person on person.id = news.person_id
            """;

    private final JdbcClient sql;

    UpdateRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first, from the first before {@code beforeId}. */
    List<Update> list(long dialogueId, long beforeId, int most) {
        return sql.sql(SELECT
                        + " where news.dialogue_id = :dialogue and news.id < :before order by news.id desc limit :most")
                .param("dialogue", dialogueId)
                .param("before", beforeId)
                .param("most", most)
                .query(Update.class)
                .list();
    }

    long add(long dialogueId, String title, String text, @Nullable Long personId, Instant at) {
        return sql.sql("""
                insert into dialogue_update (dialogue_id, title, text, person_id, at)
                values (:dialogue, :title, :text, :person, :at) returning id
                """)
                .param("dialogue", dialogueId)
                .param("title", title)
                .param("text", text)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }
}
