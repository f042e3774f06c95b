package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandsThatExist() {
        assertThat(run("help")).isZero();

        assertThat(out.toString())
                .contains(
                        "serve ",
                        "import contributions ",
                        "verify ",
                        "import population ",
                        "archive ",
                        "tally ",
                        "tally check ",
                        "tally convert ",
                        "opinion ",
                        "admin organisation add ",
                        "admin person role ",
                        "admin verify-audit ")
                .doesNotContain("train");
    }

    @Test
    void helpOfACommandNamesThoseBelowIt() {
        assertThat(run("help", "admin")).isZero();

        assertThat(out.toString())
                .contains("  organisation add ", "  person role ")
                .doesNotContain("serve");
    }

    @Test
    void everyCommandTellsHowItIsUsed() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(run("import", "contributions", "--help")).isZero();
        assertThat(run("verify", "--help")).isZero();
        assertThat(run("import", "population", "--help")).isZero();
        assertThat(run("admin", "verify-audit", "--help")).isZero();
        assertThat(run("admin", "organisation", "add", "--help")).isZero();
        assertThat(run("admin", "person", "role", "--help")).isZero();

        assertThat(out.toString())
                .contains("--port", "--dry-run", "--organisation", "--administrator", "--accent", "--withdraw");
    }

    @Test
    void anUnknownCommandIsBadInput() {
        assertThat(run("sevre")).isEqualTo(2);
        assertThat(run("serve", "--port", "many")).isEqualTo(2);
        assertThat(run("admin", "organisation")).isEqualTo(2);
    }

    @Test
    void anAdministratorWithoutAnAddressIsBadInput() {
        assertThat(run("admin", "organisation", "add", "ostervik", "--name", "Östervik"))
                .isEqualTo(2);
        assertThat(run("admin", "organisation", "add", "ostervik", "--name", "Östervik", "--administrator", "Maja"))
                .isEqualTo(2);
    }

    @Test
    void aRoleThatNobodyCanBeGivenIsBadInput() {
        assertThat(run("admin", "person", "role", "ostervik", "maja@exempel.se", "resident"))
                .isEqualTo(2);
        assertThat(run("admin", "person", "role", "ostervik", "maja@exempel.se", "mayor"))
                .isEqualTo(2);
    }

    @Test
    void everyWordIsWrittenInBothLanguages() throws Exception {
        assertThat(words("sv").keySet()).isEqualTo(words("en").keySet());
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private static Properties words(String language) throws Exception {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                MainTest.class.getResourceAsStream("/messages/cli_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
