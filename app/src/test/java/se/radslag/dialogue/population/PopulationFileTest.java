package se.radslag.dialogue.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.dialogue.intake.Problem;
import se.radslag.foundation.web.Messages;
import se.radslag.testing.TestServer;

class PopulationFileTest {

    private static final List<String> AREAS = List.of("Centrum", "Norra");

    private static PopulationReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PopulationReading read(byte[] content) {
        return PopulationFile.read(content, AREAS, "Björkå kommun");
    }

    /** Every class of five years, women and men, as rows. */
    static String rows(BiFunction<String, String, String> row) {
        var text = new StringBuilder();
        for (int age = 0; age <= 95; age += 5) {
            String ages = age == 95 ? "95+ år" : age + "-" + (age + 4) + " år";
            text.append(row.apply(ages, "män")).append('\n');
            text.append(row.apply(ages, "kvinnor")).append('\n');
        }
        return text.toString();
    }

    @Test
    void aTableAsTheDatabaseHandsItOutIsRead() {
        PopulationReading reading = read("\uFEFF\"region\",\"ålder\",\"kön\",\"2023\",\"2024\"\r\n"
                + rows((age, sex) -> "\"1999 Björkå\",\"" + age + "\",\"" + sex + "\",90,100")
                + "\"1999 Björkå\",\"totalt ålder\",\"män\",1800,2000\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.year()).isEqualTo(2024);
        assertThat(reading.people()).isEqualTo(4_000);
        assertThat(reading.areas()).isEmpty();
        assertThat(reading.people(AgeGroup.YOUNG)).isEqualTo(600);
        assertThat(reading.people(AgeGroup.OLDEST)).isEqualTo(800);
        assertThat(reading.sums()).isEqualTo(1);
        assertThat(reading.older()).isEqualTo(41);
    }

    @Test
    void areasSemicolonsLatinLettersAndATitleAboveAreRead() {
        String text = "Folkmängd efter region, ålder och kön\n\nområde;ålder;kön;Antal 2024\n"
                + rows((age, sex) -> "1999R001 CENTRUM;" + age + ";" + sex + ";1 000")
                + rows((age, sex) -> "Norra;" + age + ";" + sex + ";-")
                + "1999 Björkå;0-4 år;kvinnor;1000\n";

        PopulationReading reading = read(text.getBytes(Charset.forName("windows-1252")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.areas()).containsExactly("Centrum", "Norra");
        assertThat(reading.people("Centrum", Sex.WOMAN)).isEqualTo(20_000);
        assertThat(reading.people("Norra", Sex.MAN)).isZero();
        assertThat(reading.sums()).isEqualTo(1);
    }

    @Test
    void sexInTheNamesOfColumnsIsRead() {
        var text = new StringBuilder("age,Population men 2024,Population women 2024,Population total 2024\n");
        for (int age = 0; age <= 100; age++) {
            text.append(age == 100 ? "100+ years" : age + " years").append(",5,7,12\n");
        }
        PopulationReading reading = read(text.toString());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.people("", Sex.WOMAN)).isEqualTo(707);
        assertThat(reading.people("", Sex.MAN)).isEqualTo(505);
    }

    @Test
    void whatWasReadIsReadAgainFromItsOwnFile() {
        PopulationReading reading =
                read("region;ålder;kön;2024\n" + rows((age, sex) -> "Norra;" + age + ";" + sex + ";3"));
        PopulationReading again = read(reading.csv());

        assertThat(again.groups()).containsExactlyInAnyOrderElementsOf(reading.groups());
        assertThat(again.year()).isEqualTo(2024);
        assertThat(again.missing()).containsExactly("Centrum");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norra;0-19 år;män;5     | Rad 2, kolumnen ålder: ”0-19 år” går över flera
                    Norra;ung;män;5         | Rad 2, kolumnen ålder: ”ung” är ingen ålder
                    Norra;0-4 år;hen;5      | Rad 2, kolumnen kön: ”hen” är inte
                    Norra;0-4 år;män;..     | Rad 2, kolumnen 2024: ”..” är inte ett antal
                    Norra;0-4 år;män        | Rad 2: raden ska ha 4 kolumner men har 3
                    Väster;0-4 år;män;5     | Rad 2, kolumnen region: ”Väster” är inget av era områden
                    Norra;0-4 år;"män;5     | Rad 2: citattecknen går inte ihop
                    """)
    void whatIsWrongIsToldByItsLine(String line, String told) {
        PopulationReading reading =
                read("region;ålder;kön;2024\n" + line + "\nNorra;0-4 år;kvinnor;1\n" + "Centrum;0-4 år;kvinnor;1\n");

        assertThat(words(reading)).anyMatch(problem -> problem.startsWith(told));
    }

    @Test
    void nobodyIsCountedTwiceAndNobodyIsLeftOut() {
        String all = rows((age, sex) -> age + ";" + sex + ";3");
        assertThat(words(read("ålder;kön;2024\n" + all + "17 år;män;1\n")))
                .containsExactly("Rad 42, kolumnen ålder: ”17 år” är redan räknad på rad 8");
        assertThat(words(read("ålder;kön;2024\n" + all.replaceAll("95\\+.*\n|9\\d-.*\n|8\\d-.*\n", ""))))
                .containsExactly("Rad 1: kvinnor 80 år och äldre saknas", "Rad 1: män 80 år och äldre saknas");
        assertThat(words(read("ålder;kön;civilstånd;2024\n" + all)))
                .containsExactly(
                        "Rad 1, kolumnen civilstånd: kolumnen delar upp talen på ett sätt som inte används här."
                                + " Hämta tabellen utan den.");
        assertThat(words(read(" "))).containsExactly("Rad 1: filen är tom");
        assertThat(words(read("hej\n"))).singleElement().asString().contains("ingen rad namnger kolumner");
    }

    private static List<String> words(PopulationReading reading) {
        Messages messages = TestServer.bean(Messages.class);
        return reading.problems().stream()
                .map((Problem problem) -> problem.text(messages, Messages.SWEDISH))
                .toList();
    }
}
