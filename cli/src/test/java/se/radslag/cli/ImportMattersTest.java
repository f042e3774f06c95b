package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matters of the registry, taken in by the program as a process. */
@Tag("process")
class ImportMattersTest {

    @TempDir
    private Path home;

    @Test
    void mattersAreRefusedByTheirLineAndNothingIsChanged() throws Exception {
        assertThat(Program.run(
                                home,
                                "admin",
                                "organisation",
                                "add",
                                "ostervik",
                                "--name",
                                "Östervik",
                                "--administrator",
                                "Maja Berg <maja@exempel.se>")
                        .code())
                .isZero();
        Path file = home.resolve("matters.csv");
        Files.writeString(
                file,
                "registry_number,title,body,dialogue,state\nKS 1,Parken,Styrelsen,parken,DONE\nKS 2,,Styrelsen,parken,\n");

        Program.Ended refused =
                Program.run(home, "import", "matters", file.toString(), "--organisation", "ostervik", "--dry-run");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.output())
                .containsPattern("(?i)(line|row|rad) 2, .*state")
                .containsPattern("(?i)(line|row|rad) 3, .*title");
        Files.writeString(file, "registry_number,title,body,dialogue\nKS 1,Parken,Styrelsen,parken\n");
        assertThat(Program.run(home, "import", "matters", file.toString(), "--organisation", "ostervik")
                        .output())
                .containsPattern("(?i)(line|row|rad) 2, .*dialogue");
        Files.writeString(file, "registry_number,title,body,dialogue\n");
        assertThat(Program.run(home, "import", "matters", file.toString(), "--organisation", "ostervik")
                        .output())
                .contains("0 new matters");
        assertThat(Program.run(home, "admin", "verify-audit").output()).contains("ostervik: all");
    }
}
