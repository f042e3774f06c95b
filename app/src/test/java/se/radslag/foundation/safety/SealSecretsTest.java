package se.radslag.foundation.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Secrets lie in the database sealed with the key that is in force, from the first start that knows of it. */
class SealSecretsTest {

    private static final String SECRET = "whsec hemlig åäö";

    private final Town town = Town.create();
    private final Vault vault = TestServer.bean(Vault.class);

    @TempDir
    private Path home;

    @Test
    void whatLayOpenIsSealedAtTheStart() {
        subscription("plain." + Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)));

        TestServer.bean(SealSecrets.class).afterSingletonsInstantiated();

        String sealed = stored();
        assertThat(vault.isCurrent(sealed)).isTrue();
        assertThat(opened(sealed)).isEqualTo(SECRET);
        TestServer.bean(SealSecrets.class).afterSingletonsInstantiated();
        assertThat(stored()).as("nothing is sealed twice").isEqualTo(sealed);
        remove();
    }

    @Test
    void aSecretOfAKeyThatIsNotHereEndsTheStart() {
        var another = new Vault("a".repeat(64), home);
        subscription(town.in(() -> another.seal("webhook_subscription", SECRET.getBytes(StandardCharsets.UTF_8))));
        try {
            assertThatThrownBy(() -> TestServer.bean(SealSecrets.class).afterSingletonsInstantiated())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("webhook_subscription")
                    .hasMessageContaining("docs/operations.md");
        } finally {
            remove();
        }
    }

    @Test
    void everyColumnThatARoomNamesIsThere() {
        List<SealedColumn> columns =
                List.copyOf(TestServer.beans(SealedColumn.class).values());

        assertThat(columns)
                .extracting(SealedColumn::table)
                .contains("oidc_provider", "oidc_key", "webhook_subscription");
        assertThat(columns)
                .allSatisfy(
                        column -> assertThat(type(column)).as(column.toString()).isEqualTo("text"));
    }

    private static String type(SealedColumn column) {
        return TestServer.bean(JdbcClient.class)
                .sql(
                        "select data_type from information_schema.columns where table_name = :table and column_name = :column")
                .param("table", column.table())
                .param("column", column.column())
                .query(String.class)
                .single();
    }

    private void subscription(String secret) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into webhook_subscription (name, address, secret, types, made_at)"
                        + " values ('Diariet', 'https://diariet.example/', :secret, '', now())")
                .param("secret", secret)
                .update());
    }

    private String stored() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select secret from webhook_subscription")
                .query(String.class)
                .single());
    }

    private String opened(String sealed) {
        return town.in(() -> new String(vault.open("webhook_subscription", sealed), StandardCharsets.UTF_8));
    }

    private void remove() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("delete from webhook_subscription")
                .update());
    }
}
