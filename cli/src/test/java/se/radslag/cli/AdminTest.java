package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class AdminTest {

    private static final String MAIL = "maja@exempel.se";

    @TempDir
    private Path home;

    @Test
    void anOrganisationBeginsWithAnAdministratorWhoGivesAndLosesRoles() throws Exception {
        assertThat(add("ostervik", "Maja Berg <" + MAIL + ">"))
                .isEqualTo(new Program.Ended(
                        0,
                        "Östervik is added. Maja Berg signs in at http://localhost:8080/ostervik/logga-in"
                                + " with a code that is sent to " + MAIL + "\n"));
        assertThat(add("ostervik", "Maja Berg <" + MAIL + ">"))
                .isEqualTo(new Program.Ended(2, "SLUG: The address is taken. Choose another.\n"));
        assertThat(role(MAIL, "officer")).isEqualTo(new Program.Ended(0, "Maja Berg is officer in ostervik now.\n"));
        assertThat(role(MAIL, "officer", "--withdraw"))
                .isEqualTo(new Program.Ended(0, "Maja Berg is no longer officer in ostervik.\n"));
        assertThat(role(MAIL, "administrator", "--withdraw").code()).isEqualTo(2);
        assertThat(role("ingen@exempel.se", "officer").code()).isEqualTo(2);
        assertThat(role(MAIL, "officer", "--dialogue", "ingen"))
                .isEqualTo(new Program.Ended(2, "There is no dialogue ingen in ostervik.\n"));
        assertThat(Program.run(home, "admin", "verify-audit").output())
                .isEqualTo("ostervik: all 3 entries are as they were written.\n");
        assertThat(Program.database(home)).isEmpty();
    }

    private Program.Ended add(String slug, String administrator) throws Exception {
        return Program.run(
                home, "admin", "organisation", "add", slug, "--name", "Östervik", "--administrator", administrator);
    }

    private Program.Ended role(String mail, String role, String... options) throws Exception {
        String[] command = {"admin", "person", "role", "ostervik", mail, role};
        return Program.run(home, Stream.of(command, options).flatMap(Stream::of).toArray(String[]::new));
    }
}
