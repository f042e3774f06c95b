package se.radslag.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class TenancyTest {

    /** Tables that belong to the installation and not to one organisation. */
    private static final List<String> SHARED =
            List.of("flyway_schema_history", "organisation", "scheduled_chores", "scheduled_tasks");

    /** Reference data, the same for every organisation: read by all, written by the import alone. */
    private static final List<String> REFERENCE = List.of(
            "comparison_border",
            "indicator_indicator",
            "indicator_indicator_group",
            "indicator_municipality",
            "indicator_municipality_group",
            "indicator_refusal",
            "indicator_retrieval",
            "indicator_revision",
            "indicator_section",
            "indicator_staged",
            "indicator_staged_unit_value",
            "indicator_step",
            "indicator_unit",
            "indicator_unit_revision",
            "indicator_unit_value");

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();

    @Test
    void everyTableIsBehindTheWall() {
        assertThat(sql.sql("""
                        select relname from pg_class
                        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                          and not (relrowsecurity and relforcerowsecurity
                                   and exists (select from pg_policy where polrelid = pg_class.oid))
                        """).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(SHARED.stream(), REFERENCE.stream()).toList());
    }

    /** Not by its good manners but for want of the right: no organisation's work can change what all others read. */
    @Test
    void referenceDataAreReadByAllAndWrittenOnlyByTheImport() {
        assertThat(REFERENCE).allSatisfy(table -> {
            assertThat(mayWrite("radslag_app", table)).isFalse();
            assertThat(mayRead("radslag_app", table)).isTrue();
            assertThat(mayWrite("radslag_import", table)).isTrue();
        });
        assertThatThrownBy(() ->
                        town.in(() -> sql.sql("delete from indicator_section").update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theImportReachesNothingElse() {
        assertThat(sql.sql("""
                        select relname from pg_class
                        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                          and has_table_privilege('radslag_import', oid, 'select, insert, update, delete, truncate')
                        """).query(String.class).list()).containsExactlyInAnyOrderElementsOf(REFERENCE);
    }

    private boolean mayWrite(String role, String table) {
        return may(role, table, "insert, update, delete, truncate");
    }

    private boolean mayRead(String role, String table) {
        return may(role, table, "select");
    }

    /** Whether the role has any of the rights. */
    private boolean may(String role, String table, String rights) {
        return sql.sql("select has_table_privilege(:role, :table, :rights)")
                .param("role", role)
                .param("table", table)
                .param("rights", rights)
                .query(Boolean.class)
                .single();
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
