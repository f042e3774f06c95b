package se.radslag.foundation.moderation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flags, hidings and appeals. */
@Repository
public class ModerationRepository {

    private static final String HIDING = """
            select hiding.id, hiding.kind, hiding.subject_id, hiding.title, hiding.path, hiding.author_id,
                   hiding.dialogue_id, hiding.rule, hiding.text, hiding.person_id, hiding.at, hiding.lifted_at,
                   appeal.text as appeal, appeal.verdict, appeal.verdict_text
            from moderation_hiding hiding
            left join moderation_appeal appeal
              on appeal.organisation_id = hiding.organisation_id and appeal.hiding_id = hiding.id
            """;

    private final JdbcClient sql;

    ModerationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Stores a flag; false if the person has one on the same content that waits. */
    boolean addFlag(String kind, Subject subject, long personId, Rule rule, String text) {
        return sql.sql("""
                insert into moderation_flag (kind, subject_id, dialogue_id, person_id, rule, text)
                values (:kind, :subject, :dialogue, :person, :rule, :text)
                on conflict (organisation_id, kind, subject_id, person_id) where settled_at is null do nothing
                """)
                        .param("kind", kind)
                        .param("subject", subject.id())
                        .param("dialogue", subject.dialogueId(), java.sql.Types.BIGINT)
                        .param("person", personId)
                        .param("rule", rule.name())
                        .param("text", text)
                        .update()
                == 1;
    }

    /** One flag that waits for a moderator. */
    public record Flag(String kind, long subjectId, Rule rule, String text, Instant at) {}

    /**
     * The flags that have waited longest.
     *
     * @param only the dialogues to choose among, or null for all content
     */
    List<Flag> listWaiting(@Nullable Collection<Long> only, int most) {
        return sql.sql("""
                select kind, subject_id, rule, text, at from moderation_flag
                where settled_at is null and (:only::bigint[] is null or dialogue_id = any (:only))
                order by id limit :most
                """)
                .param("only", array(only))
                .param("most", most)
                .query(Flag.class)
                .list();
    }

    List<Flag> listWaitingOn(String kind, long subjectId) {
        return sql.sql("""
                select kind, subject_id, rule, text, at from moderation_flag
                where settled_at is null and kind = :kind and subject_id = :subject order by id
                """)
                .param("kind", kind)
                .param("subject", subjectId)
                .query(Flag.class)
                .list();
    }

    /** Settles the flags that wait on the content and returns how many they were. */
    int settle(String kind, long subjectId, long moderatorId) {
        return sql.sql("""
                update moderation_flag set settled_at = now(), settled_by = :moderator
                where settled_at is null and kind = :kind and subject_id = :subject
                """)
                .param("kind", kind)
                .param("subject", subjectId)
                .param("moderator", moderatorId)
                .update();
    }

    long addHiding(String kind, Subject subject, Rule rule, String text, long moderatorId) {
        return sql.sql("""
                insert into moderation_hiding (kind, subject_id, title, path, author_id, dialogue_id, rule, text, person_id)
                values (:kind, :subject, :title, :path, :author, :dialogue, :rule, :text, :moderator) returning id
                """)
                .param("kind", kind)
                .param("subject", subject.id())
                .param("title", subject.title())
                .param("path", subject.path())
                .param("author", subject.authorId(), java.sql.Types.BIGINT)
                .param("dialogue", subject.dialogueId(), java.sql.Types.BIGINT)
                .param("rule", rule.name())
                .param("text", text)
                .param("moderator", moderatorId)
                .query(Long.class)
                .single();
    }

    Optional<Hiding> find(long hidingId) {
        return sql.sql(HIDING + " where hiding.id = :id")
                .param("id", hidingId)
                .query(Hiding.class)
                .optional();
    }

    /** The hidings in force of the contents of a kind. */
    List<Hiding> listCurrent(String kind, Collection<Long> subjectIds) {
        return sql.sql(HIDING + """
                where hiding.kind = :kind and hiding.subject_id = any (:ids) and hiding.lifted_at is null
                """)
                .param("kind", kind)
                .param("ids", subjectIds.toArray(Long[]::new))
                .query(Hiding.class)
                .list();
    }

    /** Every hiding of a content, also those lifted, the first one first. */
    List<Hiding> listOf(String kind, long subjectId) {
        return sql.sql(HIDING + " where hiding.kind = :kind and hiding.subject_id = :id order by hiding.id")
                .param("kind", kind)
                .param("id", subjectId)
                .query(Hiding.class)
                .list();
    }

    /**
     * Appeals that nobody has decided on, the oldest first.
     *
     * @param only the dialogues to choose among, or null for all content
     */
    List<Hiding> listAppealed(@Nullable Collection<Long> only, int most) {
        return sql.sql(HIDING + """
                where appeal.text is not null and appeal.verdict is null
                  and (:only::bigint[] is null or hiding.dialogue_id = any (:only))
                order by appeal.at limit :most
                """)
                .param("only", array(only))
                .param("most", most)
                .query(Hiding.class)
                .list();
    }

    /**
     * The latest decisions to hide.
     *
     * @param only the dialogues to choose among, or null for all content
     */
    List<Hiding> listLatest(@Nullable Collection<Long> only, int most) {
        return sql.sql(HIDING + """
                where :only::bigint[] is null or hiding.dialogue_id = any (:only)
                order by hiding.id desc limit :most
                """)
                .param("only", array(only))
                .param("most", most)
                .query(Hiding.class)
                .list();
    }

    private static Long @Nullable [] array(@Nullable Collection<Long> ids) {
        return ids == null ? null : ids.toArray(Long[]::new);
    }

    /** Stores the author's appeal; false if there is one. */
    boolean addAppeal(long hidingId, String text) {
        return sql.sql("""
                insert into moderation_appeal (hiding_id, text) values (:hiding, :text) on conflict do nothing
                """).param("hiding", hidingId).param("text", text).update() == 1;
    }

    /** Stores the verdict on an appeal; false if there is one. */
    boolean decide(long hidingId, Hiding.Verdict verdict, String text, long moderatorId) {
        return sql.sql("""
                update moderation_appeal
                set verdict = :verdict, verdict_text = :text, decided_by = :moderator, decided_at = now()
                where hiding_id = :hiding and verdict is null
                """)
                        .param("hiding", hidingId)
                        .param("verdict", verdict.name())
                        .param("text", text)
                        .param("moderator", moderatorId)
                        .update()
                == 1;
    }

    void lift(long hidingId) {
        sql.sql("update moderation_hiding set lifted_at = now() where id = :id and lifted_at is null")
                .param("id", hidingId)
                .update();
    }

    /** Empties what the person wrote in flags and appeals. */
    void emptyWordsOf(long personId) {
        sql.sql("update moderation_flag set text = '' where person_id = :person")
                .param("person", personId)
                .update();
        sql.sql("""
                update moderation_appeal set text = ''
                where hiding_id in (select id from moderation_hiding where author_id = :person)
                """).param("person", personId).update();
    }

    @Nullable
    String findName(@Nullable Long personId) {
        return personId == null
                ? null
                : sql.sql("select name from organisation_person where id = :id")
                        .param("id", personId)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    long countSettled(Instant before) {
        return sql.sql("select count(*) from moderation_flag where settled_at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Removes at most {@code most} flags that were looked at before the moment. */
    int removeSettled(Instant before, int most) {
        return sql.sql("""
                delete from moderation_flag where id in
                    (select id from moderation_flag where settled_at < :before limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
