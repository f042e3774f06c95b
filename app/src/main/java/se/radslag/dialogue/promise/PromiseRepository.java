package se.radslag.dialogue.promise;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Principles, promises, and who answers for dialogue. */
@Repository
public class PromiseRepository {

    private static final String SELECT = """
            select article.id, article.kind, article.title, article.text, article.version, article.adopted_by,
                   article.adopted_on, article.registry_number, withdrawal.at as withdrawn_at,
                   withdrawal.reason as withdrawn_for
            from promise_article article
            left join promise_withdrawal withdrawal on withdrawal.article_id = article.id
            """;

    private final JdbcClient sql;

    PromiseRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** All articles in their order, those withdrawn included. */
    public List<Article> list() {
        return sql.sql(SELECT + " order by article.kind, article.place, article.id")
                .query(Article.class)
                .list();
    }

    Optional<Article> find(long id) {
        return sql.sql(SELECT + " where article.id = :id")
                .param("id", id)
                .query(Article.class)
                .optional();
    }

    /** Adds an article last among its kind and returns its id. */
    long add(Draft draft, @Nullable Long personId, Instant at) {
        return sql.sql("""
                insert into promise_article (kind, place, title, text, adopted_by, adopted_on, registry_number,
                                             person_id, at)
                select :kind, coalesce(max(place), 0) + 1, :title, :text, :by, :on, :number, :person, :at
                from promise_article where kind = :kind returning id
                """)
                .param("kind", draft.kind())
                .param("title", draft.title())
                .param("text", draft.text())
                .param("by", draft.adoptedBy())
                .param("on", draft.day())
                .param("number", draft.registryNumber())
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /**
     * Replaces what the article says, and keeps what it said.
     *
     * @return false, and nothing is done, if it is no longer the version that was read
     */
    boolean edit(long id, int version, Draft draft, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        with before as (
                            select * from promise_article where id = :id and version = :version for update
                        ), edited as (
                            update promise_article article
                            set title = :title, text = :text, adopted_by = :by, adopted_on = :on,
                                registry_number = :number, person_id = :person, at = :at, version = before.version + 1
                            from before where article.id = before.id
                        )
                        insert into promise_revision (article_id, version, title, text, adopted_by, adopted_on,
                                                      registry_number, person_id, at)
                        select id, version, title, text, adopted_by, adopted_on, registry_number, person_id, at
                        from before
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("title", draft.title())
                        .param("text", draft.text())
                        .param("by", draft.adoptedBy())
                        .param("on", draft.day())
                        .param("number", draft.registryNumber())
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<Article.Revision> listRevisions(long id) {
        return sql.sql("""
                select revision.version, revision.title, revision.text, person.name as by, revision.at
                from promise_revision revision left join organisation_person person on person.id = revision.person_id
                where revision.article_id = :id order by revision.version desc
                """).param("id", id).query(Article.Revision.class).list();
    }

    /** Lets the article change places with the one that stands before it among those of its kind that hold. */
    boolean raise(long id) {
        return sql.sql("""
                        with moved as (select id, kind, place from promise_article where id = :id),
                        above as (
                            select article.id, article.place from promise_article article join moved
                              on moved.kind = article.kind and article.place < moved.place
                            where not exists (select from promise_withdrawal gone where gone.article_id = article.id)
                            order by article.place desc limit 1
                        )
                        update promise_article article
                        set place = case when article.id = moved.id then above.place else moved.place end
                        from moved, above where article.id in (moved.id, above.id)
                        """).param("id", id).update() == 2;
    }

    boolean withdraw(long id, String reason, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        insert into promise_withdrawal (article_id, reason, person_id, at)
                        values (:id, :reason, :person, :at) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Responsibility responsibility() {
        return sql.sql("select function, contact, starters, text from promise_organisation")
                .query(Responsibility.class)
                .optional()
                .orElse(Responsibility.NONE);
    }

    void replace(Responsibility responsibility) {
        sql.sql("""
                insert into promise_organisation (function, contact, starters, text)
                values (:function, :contact, :starters, :text)
                on conflict (organisation_id) do update
                set function = :function, contact = :contact, starters = :starters, text = :text,
                    version = promise_organisation.version + 1
                """)
                .param("function", responsibility.function())
                .param("contact", responsibility.contact())
                .param("starters", responsibility.starters())
                .param("text", responsibility.text())
                .update();
    }
}
