package se.radslag.foundation.oidc;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Everything that the database holds of a town. */
final class Stored {

    private Stored() {}

    /** All rows of all tables, as text. */
    static String text(Town town) {
        return town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            return sql.sql("""
                            select relname from pg_class
                            where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity
                            """).query(String.class).list().stream()
                    .map(table -> sql.sql("select coalesce(string_agg(row::text, ' '), '') from " + table + " row")
                            .query(String.class)
                            .single())
                    .collect(Collectors.joining(" "));
        });
    }
}
