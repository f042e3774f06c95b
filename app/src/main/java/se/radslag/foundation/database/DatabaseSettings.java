package se.radslag.foundation.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param home folder of the embedded server's data ({@code RADSLAG_HOME})
 * @param databaseUrl JDBC address of an external server, user and password included ({@code RADSLAG_DATABASE_URL});
 *     absent means the embedded one. The user owns the schema and may grant the role {@code radslag_app}
 * @param connections the most connections that this server holds at once
 */
@ConfigurationProperties("radslag")
record DatabaseSettings(
        @DefaultValue("data") Path home,
        @Nullable String databaseUrl,
        @DefaultValue("16") int connections) {}
