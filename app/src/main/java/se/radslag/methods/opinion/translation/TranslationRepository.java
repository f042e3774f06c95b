package se.radslag.methods.opinion.translation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements in other languages. */
@Repository
public class TranslationRepository {

    private static final String SELECT = """
            select translation.id, translation.statement_id, translation.language, translation.text,
                   writer.name as written_by, translation.at, agreer.name as agreed_by, translation.agreed_at,
                   translation.ended_at
            from opinion_translation translation
            left join organisation_person writer on writer.id = translation.written_by
            left join organisation_person agreer on agreer.id = translation.agreed_by
            """;

    private final JdbcClient sql;

    TranslationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Translation> find(long id) {
        return sql.sql(SELECT + " where translation.id = :id")
                .param("id", id)
                .query(Translation.class)
                .optional();
    }

    /** All there have been of a statement, the latest first. */
    List<Translation> list(long statementId) {
        return sql.sql(SELECT + " where translation.statement_id = :statement order by translation.id desc")
                .param("statement", statementId)
                .query(Translation.class)
                .list();
    }

    /** Those of the statements that are shown, by language. */
    public List<Translation> listShown(Collection<Long> statementIds) {
        return statementIds.isEmpty()
                ? List.of()
                : sql.sql(SELECT + """
                         where translation.statement_id = any (:ids)
                          and translation.agreed_at is not null and translation.ended_at is null
                        order by translation.statement_id, translation.language
                        """)
                        .param("ids", statementIds.toArray(Long[]::new))
                        .query(Translation.class)
                        .list();
    }

    /** Those in the language that are shown of all that is voted on in the activity. */
    List<Translation> list(long activityId, String language) {
        return sql.sql(SELECT + """
                 join opinion_statement statement on statement.id = translation.statement_id
                where statement.activity_id = :activity and statement.standing = 'SHOWN'
                  and translation.language = :language
                  and translation.agreed_at is not null and translation.ended_at is null
                order by translation.statement_id
                """)
                .param("activity", activityId)
                .param("language", language)
                .query(Translation.class)
                .list();
    }

    /** The languages that anything that is voted on in the activity is shown in beside the original. */
    List<String> listLanguages(long activityId) {
        return sql.sql("""
                select distinct translation.language
                from opinion_translation translation
                join opinion_statement statement on statement.id = translation.statement_id
                where statement.activity_id = :activity and statement.standing = 'SHOWN'
                  and translation.agreed_at is not null and translation.ended_at is null
                order by translation.language
                """).param("activity", activityId).query(String.class).list();
    }

    long add(long statementId, String language, String text, long personId) {
        return sql.sql("""
                insert into opinion_translation (statement_id, language, text, written_by)
                values (:statement, :language, :text, :person) returning id
                """)
                .param("statement", statementId)
                .param("language", language)
                .param("text", text)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** Shows it in place of the one before it; false, and nothing is done, if it is no draft any more. */
    boolean agree(long id, long personId) {
        List<Long> held = sql.sql("""
                select other.id from opinion_translation one
                join opinion_translation other
                  on other.statement_id = one.statement_id and other.language = one.language
                where one.id = :id and one.agreed_at is null and one.ended_at is null
                order by other.id for update of other
                """).param("id", id).query(Long.class).list();
        if (held.isEmpty()) {
            return false;
        }
        sql.sql("""
                update opinion_translation set ended_at = now()
                where id = any (:held) and agreed_at is not null and ended_at is null
                """).param("held", held.toArray(Long[]::new)).update();
        return sql.sql("""
                        update opinion_translation set agreed_by = :person, agreed_at = now()
                        where id = :id and agreed_at is null and ended_at is null
                        """).param("id", id).param("person", personId).update() == 1;
    }

    /** Takes it away; false, and nothing is done, if it is gone. */
    boolean end(long id) {
        return sql.sql("update opinion_translation set ended_at = now() where id = :id and ended_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }
}
