package se.radslag.dialogue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Dialogue;

/** The text of datasets, to the byte. */
class CsvTest {

    private static final Dialogue ANY = new Dialogue(
            1,
            "parken",
            Dialogue.Kind.DIALOGUE,
            "",
            "Parken",
            "",
            "",
            null,
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            0,
            false,
            null,
            null,
            null,
            null,
            Dialogue.State.OPEN,
            LocalDate.EPOCH,
            0);

    /** One row of every type, and one of nothing. */
    private record Sample(Object[]... all) implements Dataset {
        @Override
        public String key() {
            return "sample";
        }

        @Override
        public List<Column> columns() {
            return List.of(
                    new Column("number", Type.NUMBER),
                    new Column("share", Type.DECIMAL),
                    new Column("standing", Type.CODE),
                    new Column("day", Type.DAY),
                    new Column("at", Type.MOMENT),
                    new Column("open", Type.TRUTH),
                    new Column("path", Type.PATH),
                    new Column("text", Type.TEXT));
        }

        @Override
        public void rows(Dialogue dialogue, Consumer<Object[]> each) {
            for (Object[] row : all) {
                each.accept(row);
            }
        }
    }

    private static final Dataset SAMPLE = new Sample(
            new Object[] {
                7,
                new java.math.BigDecimal("1.0E+2"),
                "STANDING",
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T08:15:30.987Z"),
                true,
                "/forslag/7",
                "Hon sa \"ja\", sedan\ninget mer"
            },
            new Object[] {null, 38.5, null, null, null, null, null, null});

    @Test
    void everyTypeHasOneForm() {
        var out = new ByteArrayOutputStream();

        Csv.of(SAMPLE).write(ANY, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                number,share,standing,day,at,open,path,text
                7,100,STANDING,2026-11-22,2026-11-22T08:15:30Z,true,/forslag/7,"Hon sa ""ja"", sedan
                inget mer"
                ,38.5,,,,,,
                """);
    }

    @Test
    void whatIsKeptHoldsNoWordOfWhatWasSaid() {
        var csv = Csv.of(SAMPLE);
        var lines = new ArrayList<String>();

        csv.rows(ANY, values -> lines.add(Csv.line(csv.kept(values))));

        assertThat(lines)
                .containsExactly(
                        "7,100,STANDING,2026-11-22,2026-11-22T08:15:30Z,true,/forslag/7,"
                                + Checksums.of("Hon sa \"ja\", sedan\ninget mer") + "\n",
                        ",38.5,,,,,,\n");
    }

    @Test
    void aValueOfAnotherTypeIsAFault() {
        var wrong = new Sample(new Object[][] {{"7", null, null, null, null, null, null, null}});
        var tooShort = new Sample(new Object[][] {{7}});

        assertThatIllegalArgumentException().isThrownBy(() -> Csv.of(wrong).rows(ANY, values -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.of(tooShort).rows(ANY, values -> {}));
    }

    @Test
    void checksumsAreThoseOfAnyOtherProgram() {
        var checksums = new Checksums();
        checksums.add("a,b\n");
        checksums.add("1,2\n");

        assertThat(Checksums.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(checksums.lines()).isEqualTo(2);
        assertThat(checksums.whole()).isEqualTo(Checksums.of("a,b\n1,2\n"));
        assertThat(checksums.sums()).isEqualTo(Checksums.of(Checksums.of("a,b") + "\n" + Checksums.of("1,2") + "\n"));
    }
}
