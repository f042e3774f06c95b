package se.radslag.foundation.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;

/** One pool for the application, bound by row-level security; one owner connection for the migrations. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The server to use: the embedded one unless an address is configured. */
    @Bean
    Server databaseServer(DatabaseSettings settings) {
        if (settings.databaseUrl() != null && !settings.databaseUrl().isBlank()) {
            return new Server(new Address(settings.databaseUrl(), "", ""), null);
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.open(settings.home());
        return new Server(embedded.address(), embedded);
    }

    @Bean
    Flyway flyway(Server server) {
        Address owner = server.owner();
        var flyway = Flyway.configure()
                .dataSource(owner.url(), nullIfEmpty(owner.user()), nullIfEmpty(owner.password()))
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load();
        flyway.migrate();
        return flyway;
    }

    @Bean(destroyMethod = "close")
    @DependsOn("flyway")
    HikariDataSource pool(Server server, DatabaseSettings settings) {
        Address application = server.application();
        var pool = new HikariDataSource();
        pool.setPoolName("radslag");
        pool.setJdbcUrl(application.url());
        pool.setUsername(nullIfEmpty(application.user()));
        pool.setPassword(nullIfEmpty(application.password()));
        pool.setConnectionInitSql("set role radslag_app");
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("ApplicationName", "radslag");
        pool.addDataSourceProperty("prepareThreshold", "3");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool) {
        return new TenantDataSource(pool);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The address of the owner, and the embedded server to stop at the end, if there is one. */
    record Server(Address owner, @Nullable EmbeddedDatabase embedded) implements Closeable {

        /** Where the application signs in; on an external server as its owner, who then takes the lesser role. */
        Address application() {
            return embedded == null ? owner : embedded.applicationAddress();
        }

        @Override
        public void close() throws IOException {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
