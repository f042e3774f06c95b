package se.radslag.opinionmap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static List<List<String>> rows(String text, int size) throws Exception {
        return rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), size);
    }

    private static List<List<String>> rows(InputStream in, int size) throws Exception {
        var rows = new CsvRows(in, size);
        List<List<String>> all = new ArrayList<>();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int cell = 0; cell < rows.cells(); cell++) {
                row.add(rows.text(cell));
            }
            all.add(row);
        }
        return all;
    }

    @Test
    void anyRowsAreReadAsTheyWereWrittenWhateverTheBufferHolds() throws Exception {
        String[] parts = {"a", "é", "\"", ",", "\n", "\r\n", " ", "råd", "\r", "", "☃", "12"};
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            List<List<String>> written = new ArrayList<>();
            var text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
            String end = random.nextBoolean() ? "\n" : "\r\n";
            for (int r = random.nextInt(6); r >= 0; r--) {
                List<String> row = new ArrayList<>();
                for (int c = random.nextInt(1, 6); c >= 0; c--) {
                    var value = new StringBuilder();
                    for (int p = random.nextInt(4); p > 0; p--) {
                        value.append(parts[random.nextInt(parts.length)]);
                    }
                    row.add(value.toString());
                    boolean plain = value.chars().noneMatch(letter -> ",\"\n\r".indexOf(letter) >= 0);
                    text.append(
                            plain && random.nextBoolean()
                                    ? value
                                    : '"' + value.toString().replace("\"", "\"\"") + '"');
                    text.append(c > 0 ? "," : r > 0 || random.nextBoolean() ? end : "");
                }
                written.add(row);
            }
            for (int size : new int[] {4, 7, 16, 1000}) {
                assertThat(rows(text.toString(), size)).as("%s %s", seed, text).isEqualTo(written);
            }
        }
    }

    @Test
    void emptyLinesSayNothing() throws Exception {
        assertThat(rows("a,b\n\n\r\nc,d\n\n", 4)).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(rows("", 4)).isEmpty();
        assertThat(rows("\n", 4)).isEmpty();
        assertThat(rows("a", 4)).containsExactly(List.of("a"));
        assertThat(rows("\"\"\n", 4)).containsExactly(List.of(""));
    }

    @Test
    void linesAreCountedAlsoWithinQuotationMarks() throws Exception {
        var rows = new CsvRows(new ByteArrayInputStream("a,\"b\nc\nd\"\n\ne,f\n".getBytes(StandardCharsets.UTF_8)), 4);
        assertThat(rows.next()).isTrue();
        assertThat(rows.line()).isEqualTo(1);
        assertThat(rows.next()).isTrue();
        assertThat(rows.line()).isEqualTo(5);
        assertThat(rows.next()).isFalse();
    }

    @Test
    void brokenQuotationIsToldWithItsLine() {
        assertThatThrownBy(() -> rows("a,b\nc,\"d\n\n", 4)).isInstanceOfSatisfying(CsvRows.Unreadable.class, broken -> {
            assertThat(broken.problem).isEqualTo(Problem.OPEN_QUOTE);
            assertThat(broken.line).isEqualTo(2);
        });
        for (String text : new String[] {"a,\"b\"c\n", "a,b\"c\"\n", "\"a\" ,b\n", "\"a\"\r,b\n"}) {
            assertThatThrownBy(() -> rows(text, 4))
                    .as(text)
                    .isInstanceOfSatisfying(CsvRows.Unreadable.class, broken -> assertThat(broken.problem)
                            .isEqualTo(Problem.TEXT_AROUND_QUOTE));
        }
    }

    @Test
    void numbersAreThoseThatAreWrittenAsNumbersAre() throws Exception {
        String[] words = {
            "0",
            "7",
            "-1",
            "123456789012345678",
            "-0",
            "007",
            "+1",
            "1.0",
            "",
            "-",
            "1e3",
            " 1",
            "1234567890123456789",
            "９"
        };
        var rows = new CsvRows(new ByteArrayInputStream(String.join(",", words).getBytes(StandardCharsets.UTF_8)), 4);
        assertThat(rows.next()).isTrue();
        long[] numbers = new long[words.length];
        for (int cell = 0; cell < words.length; cell++) {
            numbers[cell] = rows.number(cell);
            assertThat(Statements.asNumber(words[cell])).as(words[cell]).isEqualTo(numbers[cell]);
        }
        assertThat(numbers).startsWith(0, 7, -1, 123456789012345678L);
        assertThat(numbers).endsWith(new long[] {
            CsvRows.NO_NUMBER, CsvRows.NO_NUMBER, CsvRows.NO_NUMBER, CsvRows.NO_NUMBER, CsvRows.NO_NUMBER,
            CsvRows.NO_NUMBER, CsvRows.NO_NUMBER, CsvRows.NO_NUMBER, CsvRows.NO_NUMBER, CsvRows.NO_NUMBER
        });
    }
}
