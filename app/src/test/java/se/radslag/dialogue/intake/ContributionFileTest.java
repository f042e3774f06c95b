package se.radslag.dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsAPolisExportAsItIs() throws IOException {
        Reading reading = ContributionFile.of(write("""
                timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
                1499326236943,Thu Jul 06 2017,163,359,7,2,1,"In Taupo, homes for under $400,000."
                1498798151030,Thu Jun 29 2017,137,0,47,3,-1,Rude
                """)).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .containsExactly(new Received(
                        2,
                        163,
                        "In Taupo, homes for under $400,000.",
                        "In Taupo, homes for under $400,000.",
                        "",
                        Instant.ofEpochMilli(1499326236943L),
                        7,
                        2));
        assertThat(reading.leftOut()).extracting(Problem::line).containsExactly(3L);
        assertThat(reading.unused()).containsExactly("datetime", "author-id");
    }

    @Test
    void whatWasTurnedDownElsewhereIsTakenInOnlyWhenAskedFor() throws IOException {
        Path file = write("text,moderated\nOvänligt,-1\n");

        assertThat(new ContributionFile(file, Map.of(), ',', true).read().rows())
                .hasSize(1);
    }

    @Test
    void readsWhatASpreadsheetSaves() throws IOException {
        Path file = folder.resolve("excel.csv");
        Files.writeString(
                file,
                "\uFEFFNr;Rubrik;Förslag;Datum\r\n1;Ljus;\"Mer ljus\r\nvid bron\";2026-03-21\r\n\r\n2;;Bänkar;2026-03-21 14:30\r\n");

        Reading reading = new ContributionFile(file, Map.of(), ';', false).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(Received::text).containsExactly("Mer ljus\nvid bron", "Bänkar");
        assertThat(reading.rows()).extracting(Received::title).containsExactly("Ljus", "Bänkar");
        assertThat(reading.rows().getFirst().at()).isEqualTo("2026-03-20T23:00:00Z");
    }

    @Test
    void tellsEachFaultByLineAndColumn() throws IOException {
        Reading reading = ContributionFile.of(write("""
                number,text,at,for
                1,Ljus,i går,3
                1,,2026-03-21,-4
                tre,Bänkar,2026-03-21,många
                4,bara två kolumner
                """)).read();

        assertThat(reading.problems())
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.key())
                .containsExactly(
                        "2 at intake.not-a-time",
                        "3 text intake.no-text",
                        "3 number intake.same-number",
                        "3 for intake.not-a-count",
                        "4 number intake.not-a-count",
                        "4 for intake.not-a-count",
                        "5  intake.columns");
    }

    @Test
    void countsLinesThroughQuotedOnes() throws IOException {
        Reading reading = ContributionFile.of(write("text,for\n\"en\ntvå\ntre\",1\nfyra,fem\n"))
                .read();

        assertThat(reading.problems()).extracting(Problem::line).containsExactly(5L);
    }

    @Test
    void aTextThatIsTooLongIsTold() throws IOException {
        Reading reading =
                ContributionFile.of(write("text\n" + "a".repeat(5_001) + "\n")).read();

        assertThat(reading.problems()).extracting(Problem::key).containsExactly("intake.too-long");
    }

    @Test
    void aColumnCanHaveAnyName() throws IOException {
        Path file = write("Vad vill du?,Ja\nMer ljus,4\n");

        var named = new ContributionFile(file, Map.of(Field.TEXT, "Vad vill du?", Field.FOR, "Ja"), ',', false);
        var misnamed = new ContributionFile(file, Map.of(Field.TEXT, "Vad vill ni?"), ',', false);

        assertThat(named.read().rows()).extracting(Received::inFavour).containsExactly(4);
        assertThat(misnamed.read().problems()).extracting(Problem::key).containsExactly("intake.no-such-column");
    }

    @Test
    void aFileWithoutTextIsRefusedOnce() throws IOException {
        assertThat(ContributionFile.of(write("a,b\n1,2\n3,4\n")).read().problems())
                .extracting(Problem::key)
                .containsExactly("intake.no-text-column");
        assertThat(ContributionFile.of(write("")).read().problems())
                .extracting(Problem::key)
                .containsExactly("intake.empty");
    }

    @Test
    void anotherEncodingIsTold() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "text\nMer ljus på Åsen\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ContributionFile.of(file).read().problems())
                .extracting(Problem::key)
                .containsExactly("intake.not-utf-8");
    }

    @Test
    void quotesThatDoNotMatchAreTold() throws IOException {
        assertThat(ContributionFile.of(write("text\nett\n\"två\n")).read().problems())
                .extracting(problem -> problem.line() + " " + problem.key())
                .containsExactly("3 intake.broken-quotes");
    }

    @Test
    void aTitleIsTheBeginningOfItsTextEndedAtAWord() {
        assertThat(RowReader.beginning("Kort")).isEqualTo("Kort");
        assertThat(RowReader.beginning("Ord ".repeat(60)))
                .hasSizeLessThanOrEqualTo(100)
                .endsWith("Ord…");
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), content);
    }
}
