package se.radslag.foundation.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations are public: their name and look are found before anyone is known. */
@Repository
class OrganisationRepository {

    private static final String COLUMNS =
            "id, slug, host, name, accent, logo is not null as has_logo, email, phone, postal_address";

    private final JdbcClient sql;

    OrganisationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Organisation> find(long id) {
        return sql.sql("select " + COLUMNS + " from organisation where id = :id")
                .param("id", id)
                .query(Organisation.class)
                .optional();
    }

    Optional<Organisation> findByHost(String host) {
        return sql.sql("select " + COLUMNS + " from organisation where host = :host")
                .param("host", host)
                .query(Organisation.class)
                .optional();
    }

    Optional<Organisation> findBySlug(String slug) {
        return sql.sql("select " + COLUMNS + " from organisation where slug = :slug")
                .param("slug", slug)
                .query(Organisation.class)
                .optional();
    }

    List<Organisation> list() {
        return sql.sql("select " + COLUMNS + " from organisation order by name")
                .query(Organisation.class)
                .list();
    }

    /** Adds an organisation and returns its id; the slug must be free. */
    long add(String slug, String name, String accent) {
        return sql.sql("insert into organisation (slug, name, accent) values (:slug, :name, :accent) returning id")
                .param("slug", slug)
                .param("name", name)
                .param("accent", accent)
                .query(Long.class)
                .single();
    }
}
