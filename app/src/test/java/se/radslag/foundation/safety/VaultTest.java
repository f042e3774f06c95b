package se.radslag.foundation.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.foundation.database.Tenancy;

/** What the vault seals, only the right key opens, and only where it belongs. */
class VaultTest {

    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);
    private static final long OURS = 17;

    @TempDir
    private Path home;

    @Test
    void whatWasSealedOpens() {
        var vault = new Vault(ONE, home);
        var random = new Random(1);
        for (int length = 0; length < 200; length++) {
            byte[] secret = new byte[length];
            random.nextBytes(secret);

            String sealed = in(OURS, () -> vault.seal("table", secret));

            assertThat(in(OURS, () -> vault.open("table", sealed))).isEqualTo(secret);
            assertThat(vault.isCurrent(sealed)).isTrue();
        }
    }

    @Test
    void theSameSecretNeverLooksTheSame() {
        var vault = new Vault(ONE, home);

        assertThat(in(OURS, () -> vault.seal("table", bytes("hemlig"))))
                .isNotEqualTo(in(OURS, () -> vault.seal("table", bytes("hemlig"))));
    }

    @Test
    void anotherOrganisationAnotherTableOrAnotherWordDoesNotOpenIt() {
        var vault = new Vault(ONE, home);
        String sealed = in(OURS, () -> vault.seal("table", bytes("hemlig")));
        int last = sealed.length() - 3;
        String changed =
                sealed.substring(0, last) + (sealed.charAt(last) == 'A' ? 'B' : 'A') + sealed.substring(last + 1);

        assertThatThrownBy(() -> in(OURS + 1, () -> vault.open("table", sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(OURS, () -> vault.open("other", sealed))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(OURS, () -> vault.open("table", changed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(OURS, () -> vault.open("table", "hemlig")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyOpensNothingAndSaysWhatToDo() {
        String sealed = in(OURS, () -> new Vault(ONE, home).seal("table", bytes("hemlig")));

        assertThatThrownBy(() -> in(OURS, () -> new Vault(OTHER, home).open("table", sealed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("RADSLAG_SECRET_KEY")
                .hasMessageNotContaining(OTHER);
    }

    @Test
    void aKeyIsChangedByPuttingTheNewOneInFront() {
        String sealed = in(OURS, () -> new Vault(ONE, home).seal("table", bytes("hemlig")));
        var changed = new Vault(OTHER + "\n" + ONE, home);

        assertThat(in(OURS, () -> changed.open("table", sealed))).isEqualTo(bytes("hemlig"));
        assertThat(changed.isCurrent(sealed)).isFalse();
        assertThat(changed.isCurrent(in(OURS, () -> changed.seal("table", bytes("hemlig")))))
                .isTrue();
    }

    @Test
    void withoutASettingTheKeyIsAFileThatOnlyItsOwnerReads() throws IOException {
        String sealed = in(OURS, () -> new Vault("", home).seal("table", bytes("hemlig")));

        Path file = home.resolve("secrets.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(in(OURS, () -> new Vault("", home).open("table", sealed))).isEqualTo(bytes("hemlig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemlig", "12ab", "g111111111111111111111111111111111111111111111111111111111111111"})
    void whatIsNoKeyIsRefused(String key) {
        assertThatThrownBy(() -> new Vault(key, home))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T in(long organisation, Callable<T> work) {
        try {
            return Tenancy.in(organisation, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
