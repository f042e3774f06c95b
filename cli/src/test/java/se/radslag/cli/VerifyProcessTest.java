package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifying what a real server publishes, in a process of its own that starts neither server nor database. */
@Tag("process")
class VerifyProcessTest {

    private static final String DIALOGUE = "/bjorka/dialoger/service-pa-landsbygden";

    @TempDir
    private Path home;

    @TempDir
    private Path downloads;

    @TempDir
    private Path elsewhere;

    @Test
    void theDemosBriefIsCountedAgainAndAChangedByteIsFound() throws Exception {
        String kept = downloads.toString();
        try (Program server = Program.serve(home)) {
            String address = server.address(DIALOGUE).toString();
            Program.Ended sound = Program.run(elsewhere, "verify", address, "--keep", kept, "--live");
            assertThat(sound.output()).contains("every figure is right");
            assertThat(sound.code()).isZero();
            assertThat(Files.exists(elsewhere.resolve("demo"))).isFalse();
            Program.Ended first = Program.run(elsewhere, "verify", address, "--version", "1");
            assertThat(first.output()).contains("Brief 1", "every figure is right");

            Path csv = downloads.resolve("underlag/2/data/contributions.csv");
            Files.writeString(csv, Files.readString(csv).replaceFirst("STANDING", "STANDINH"));
            Path brief = downloads.resolve("underlag/2.json");
            Files.writeString(brief, Files.readString(brief).replaceFirst("Kommunstyrelsen", "Kommunstyrelsem"));
            Program.Ended changed = Program.run(elsewhere, "verify", address, "--from", kept);
            assertThat(changed.output())
                    .contains("contributions.csv, line ", "standing: it said STANDING and says STANDINH")
                    .contains("underlag/2.json, byte ");
            assertThat(changed.code()).isEqualTo(1);
        }
        assertThat(Program.run(elsewhere, "verify", kept).code()).isEqualTo(1);
    }
}
