package se.radslag.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class TenancyTest {

    /** Tables that belong to the installation and not to one organisation. */
    private static final List<String> SHARED = List.of(
            "flyway_schema_history", "organisation", "scheduled_tasks", "comparison_border");

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();

    @Test
    void everyTableIsBehindTheWall() {
        assertThat(sql.sql("""
                        select relname from pg_class
                        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                          and not (relrowsecurity and relforcerowsecurity
                                   and exists (select from pg_policy where polrelid = pg_class.oid))
                        """).query(String.class).list()).containsExactlyInAnyOrderElementsOf(SHARED);
    }

    @Test
    void theApplicationIsAnOrdinaryRole() {
        assertThat(sql.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void anotherOrganisationSeesNothing() {
        town.person("Amina");

        assertThat(count(town)).isEqualTo(1);
        assertThat(count(Town.create())).isZero();
    }

    @Test
    void outsideAnyOrganisationThereIsNothing() {
        town.person("Amina");

        assertThat(sql.sql("select count(*) from organisation_person")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyWritesIntoAnotherOrganisation() {
        Town other = Town.create();

        assertThatThrownBy(() -> other.in(
                        () -> sql.sql("insert into organisation_person (organisation_id, name) values (:id, 'Smyg')")
                                .param("id", town.id())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    private long count(Town whose) {
        return whose.in(() -> sql.sql("select count(*) from organisation_person")
                .query(Long.class)
                .single());
    }
}
