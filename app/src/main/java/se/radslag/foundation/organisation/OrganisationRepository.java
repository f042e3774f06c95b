package se.radslag.foundation.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** An id that no organisation has, for one that is about to be added. */
    long nextId() {
        return sql.sql("select nextval(pg_get_serial_sequence('organisation', 'id'))")
                .query(Long.class)
                .single();
    }

    /** Adds an organisation under an id from {@link #nextId}; the slug must be free. */
    void add(long id, String slug, String name, String accent) {
        sql.sql("""
                insert into organisation (id, slug, name, accent) overriding system value
                values (:id, :slug, :name, :accent)
                """)
                .param("id", id)
                .param("slug", slug)
                .param("name", name)
                .param("accent", accent)
                .update();
    }

    void change(long id, String name, @Nullable String email, @Nullable String phone, @Nullable String postalAddress) {
        sql.sql("""
                update organisation set name = :name, email = :email, phone = :phone, postal_address = :address
                where id = :id
                """)
                .param("id", id)
                .param("name", name)
                .param("email", email)
                .param("phone", phone)
                .param("address", postalAddress)
                .update();
    }

    void changeAccent(long id, String accent) {
        sql.sql("update organisation set accent = :accent where id = :id")
                .param("id", id)
                .param("accent", accent)
                .update();
    }

    void changeLogo(long id, byte @Nullable [] png) {
        sql.sql("update organisation set logo = :logo, logo_type = 'image/png' where id = :id")
                .param("id", id)
                .param("logo", png, java.sql.Types.BINARY)
                .update();
    }

    Optional<byte[]> findLogo(long id) {
        return sql.sql("select logo from organisation where id = :id and logo is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }
}
