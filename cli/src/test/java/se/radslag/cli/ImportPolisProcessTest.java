package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation in Polis' files is taken in by the command line and shown by a server. */
class ImportPolisProcessTest {

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @Test
    void aConversationIsTakenInOnceAndShown() throws Exception {
        write("0,0,2,0,1,Fler bänkar i parken");
        try (Program server = Program.serve(home)) {
            Program.Ended dry =
                    Program.run(home, "import", "polis", folder.toString(), "--organisation", "bjorka", "--dry-run");
            assertThat(dry.code()).as(dry.output()).isZero();
            assertThat(dry.output()).contains("1 ", "2 ");

            write("0,0,2,0,kanske,Fler bänkar i parken");
            Program.Ended refused = Program.run(home, "import", "polis", folder.toString(), "--organisation", "bjorka");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.output()).contains("comments.csv", "line 2", "moderated", "kanske");

            write("0,0,2,0,1,Fler bänkar i parken");
            Program.Ended nowhere = Program.run(
                    home, "import", "polis", folder.toString(), "--organisation", "bjorka", "--dialogue", "ingen");
            assertThat(nowhere.code()).isEqualTo(2);
            assertThat(nowhere.output()).contains("ingen", "--dialogue");

            Program.Ended done = Program.run(home, "import", "polis", folder.toString(), "--organisation", "bjorka");
            assertThat(done.code()).as(done.output()).isZero();
            String dialogues = server.get("/bjorka/dialoger");
            assertThat(dialogues).contains("Hur ska parken bli?");
        }
    }

    private void write(String comment) throws Exception {
        Files.writeString(
                folder.resolve("comments.csv"),
                "timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1500000000000," + comment
                        + "\n");
        Files.writeString(
                folder.resolve("votes.csv"),
                "timestamp,comment-id,voter-id,vote\n1500000000000,0,0,1\n1500000000001,0,1,1\n");
        Files.writeString(folder.resolve("summary.csv"), "topic,Hur ska parken bli?\n");
    }
}
