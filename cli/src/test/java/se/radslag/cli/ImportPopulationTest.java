package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of who lives here, taken in by the program as a process. */
@Tag("process")
class ImportPopulationTest {

    @TempDir
    private Path home;

    @Test
    void aTableFromTheStatisticsOfficeIsTakenInOrRefusedByItsLine() throws Exception {
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
        Path file = home.resolve("BefolkningNy.csv");
        Files.writeString(file, table(), Charset.forName("windows-1252"));

        Program.Ended tried = take(file, "--dry-run");
        assertThat(tried.output()).contains("8,000 residents");
        assertThat(tried.code()).isZero();
        Program.Ended taken = take(file);
        assertThat(taken.output()).contains("8,000 residents");
        assertThat(taken.code()).isZero();
        assertThat(Program.run(home, "admin", "verify-audit").output()).contains("ostervik: all");

        Files.writeString(
                file,
                table().replace("\"20-24 år\",\"kvinnor\"", "\"20-24 år\",\"hen\""),
                Charset.forName("windows-1252"));
        Program.Ended refused = take(file);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.output()).containsPattern("(?i)(line|row|rad) 11\\b").contains("hen");
        assertThat(take(home.resolve("none.csv")).code()).isEqualTo(2);
    }

    private Program.Ended take(Path file, String... options) throws Exception {
        String[] command = new String[5 + options.length];
        command[0] = "import";
        command[1] = "population";
        command[2] = file.toString();
        command[3] = "--organisation";
        command[4] = "ostervik";
        System.arraycopy(options, 0, command, 5, options.length);
        return Program.run(home, command);
    }

    /** As the database writes it: names in quotes, the year within the name of what is counted. */
    private static String table() {
        var text = new StringBuilder("\"region\",\"ålder\",\"kön\",\"Folkmängd 2024\"\r\n");
        for (int age = 0; age < 100; age += 5) {
            String ages = age == 95 ? "95+ år" : age + "-" + (age + 4) + " år";
            text.append("\"1999 Östervik\",\"%s\",\"män\",200\r\n".formatted(ages));
            text.append("\"1999 Östervik\",\"%s\",\"kvinnor\",200\r\n".formatted(ages));
        }
        return text.toString();
    }
}
