package se.radslag.dialogue.following;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Updates of dialogues, and what they said before they were edited. */
@Repository
public class UpdateRepository {

    private static final String SELECT = """
            select news.id, news.dialogue_id, news.title, news.text, person.name as by, news.at, news.version,
                   news.edited_at
            from dialogue_update news
            left join organisation_person person on person.id = news.person_id
            where news.dialogue_id = :dialogue
              and not exists (select from dialogue_update_removal removal where removal.update_id = news.id)
            """;

    private final JdbcClient sql;

    UpdateRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first, from the first before {@code beforeId}. */
    public List<Update> list(long dialogueId, long beforeId, int most) {
        return sql.sql(SELECT + " and news.id < :before order by news.id desc limit :most")
                .param("dialogue", dialogueId)
                .param("before", beforeId)
                .param("most", most)
                .query(Update.class)
                .list();
    }

    /** The update, unless it belongs to another dialogue or was removed. */
    public Optional<Update> find(long dialogueId, long updateId) {
        return sql.sql(SELECT + " and news.id = :id")
                .param("dialogue", dialogueId)
                .param("id", updateId)
                .query(Update.class)
                .optional();
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

    /**
     * Replaces what the update says, and keeps what it said.
     *
     * @return false, and nothing is done, if it is no longer the version that was read, or was removed
     */
    boolean edit(long updateId, int version, String title, String text, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        with before as (
                            select * from dialogue_update news
                            where id = :id and version = :version
                              and not exists (select from dialogue_update_removal removal
                                              where removal.update_id = news.id)
                            for update
                        ), edited as (
                            update dialogue_update news
                            set title = :title, text = :text, edited_by = :person, edited_at = :at,
                                version = before.version + 1
                            from before where news.id = before.id
                        )
                        insert into dialogue_update_revision (update_id, version, title, text, person_id, at)
                        select id, version, title, text,
                               case when edited_at is null then person_id else edited_by end, coalesce(edited_at, at)
                        from before
                        """)
                        .param("id", updateId)
                        .param("version", version)
                        .param("title", title)
                        .param("text", text)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What the update said before, the latest first. */
    List<Update.Revision> listRevisions(long updateId) {
        return sql.sql("""
                select revision.version, revision.title, revision.text, person.name as by, revision.at
                from dialogue_update_revision revision
                left join organisation_person person on person.id = revision.person_id
                where revision.update_id = :id order by revision.version desc
                """).param("id", updateId).query(Update.Revision.class).list();
    }

    /** Takes the update away from readers; false if it was already. */
    boolean remove(long updateId, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        insert into dialogue_update_removal (update_id, person_id, at) values (:id, :person, :at)
                        on conflict do nothing
                        """)
                        .param("id", updateId)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
