package se.radslag.foundation.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that carry the organisation of {@link Tenancy}.
 *
 * <p>The setting is written only where a connection last worked for another organisation, so work that stays within
 * one costs nothing extra.
 */
final class TenantDataSource extends DelegatingDataSource {

    private static final long NONE = 0;

    private final Cache<PGConnection, Long> bound =
            Caffeine.newBuilder().weakKeys().build();

    TenantDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            bind(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void bind(Connection connection) throws SQLException {
        PGConnection physical = connection.unwrap(PGConnection.class);
        long organisation = Tenancy.current().orElse(NONE);
        Long last = bound.getIfPresent(physical);
        if (last != null && last == organisation) {
            return;
        }
        try (var statement = connection.prepareStatement("select set_config('radslag.organisation', ?, false)")) {
            statement.setString(1, organisation == NONE ? "" : Long.toString(organisation));
            statement.execute();
        }
        bound.put(physical, organisation);
    }
}
