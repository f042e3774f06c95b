package se.radslag.dialogue.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shape in which PxWeb, the statistics office's program, can write a table of people by region, age and sex as CSV:
 * with a title or without, parted by commas, semicolons or tabs, texts in quotes or bare, codes beside texts or alone, and
 * each variable in a column of its own or woven into the names of the columns with figures. The rules are those of {@code
 * CsvSerializer} in PxTools/PCAxis.Serializers: the variables of the stub are columns; the values of the heading are
 * joined by spaces; without a heading, the column of figures is named by the contents.
 */
class PxWebShapesTest {

    private static final Variable REGION = new Variable(
            "Region", "region", List.of(new Value("1999R001", "1999R001 Centrum"), new Value("1999R002", "Norra")));
    private static final Variable SEX =
            new Variable("Kon", "kön", List.of(new Value("1", "män"), new Value("2", "kvinnor")));
    private static final Variable CONTENTS =
            new Variable("ContentsCode", "tabellinnehåll", List.of(new Value("BE0101N1", "Folkmängd")));
    private static final Variable YEAR =
            new Variable("Tid", "år", List.of(new Value("2023", "2023"), new Value("2024", "2024")));
    private static final Variable AGE = new Variable(
            "Alder",
            "ålder",
            IntStream.rangeClosed(0, 19)
                    .mapToObj(n -> n == 19
                            ? new Value("95+", "95+ år")
                            : new Value(5 * n + "-" + (5 * n + 4), 5 * n + "-" + (5 * n + 4) + " år"))
                    .toList());

    private record Value(String code, String text) {}

    private record Variable(String code, String name, List<Value> values) {}

    /** A way to write it. */
    record Shape(
            List<Variable> stub,
            List<Variable> heading,
            char delimiter,
            boolean quoted,
            boolean titled,
            boolean doubled,
            Charset charset) {

        @Override
        public String toString() {
            return names(stub) + " | " + names(heading) + (delimiter == '\t' ? " tab" : " " + delimiter)
                    + (quoted ? " quoted" : "") + (titled ? " titled" : "") + (doubled ? " doubled" : "") + " "
                    + charset;
        }

        private static String names(List<Variable> variables) {
            return variables.stream().map(Variable::name).collect(Collectors.joining(","));
        }
    }

    static Stream<Shape> shapes() {
        List<List<List<Variable>>> layouts = List.of(
                List.of(List.of(REGION, AGE, SEX), List.of(CONTENTS, YEAR)),
                List.of(List.of(REGION, AGE, SEX), List.of(YEAR)),
                List.of(List.of(REGION, AGE, SEX, YEAR), List.of()),
                List.of(List.of(REGION, AGE, SEX, CONTENTS, YEAR), List.of()),
                List.of(List.of(REGION, AGE, SEX, YEAR), List.of(CONTENTS)),
                List.of(List.of(REGION, AGE), List.of(CONTENTS, SEX, YEAR)),
                List.of(List.of(YEAR, REGION, AGE), List.of(SEX)));
        var shapes = new ArrayList<Shape>();
        for (List<List<Variable>> layout : layouts) {
            for (char delimiter : new char[] {',', ';', '\t'}) {
                for (int bits = 0; bits < 16; bits++) {
                    shapes.add(new Shape(
                            layout.get(0),
                            layout.get(1),
                            delimiter,
                            (bits & 1) != 0,
                            (bits & 2) != 0,
                            (bits & 4) != 0,
                            (bits & 8) != 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252")));
                }
            }
        }
        return shapes.stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeIsReadAsTheSamePeople(Shape shape) {
        PopulationReading reading = PopulationFile.read(
                write(shape).getBytes(shape.charset()), List.of("Centrum", "Norra"), "Björkå kommun");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.year()).isEqualTo(2024);
        assertThat(reading.people("Centrum", Sex.MAN)).isEqualTo(sum(0, 0));
        assertThat(reading.people("Centrum", Sex.WOMAN)).isEqualTo(sum(0, 1));
        assertThat(reading.people("Norra", Sex.WOMAN)).isEqualTo(sum(1, 1));
        assertThat(reading.people(AgeGroup.OLDEST))
                .isEqualTo(IntStream.rangeClosed(16, 19)
                        .map(age -> figure(0, age, 0, 1)
                                + figure(0, age, 1, 1)
                                + figure(1, age, 0, 1)
                                + figure(1, age, 1, 1))
                        .sum());
    }

    private static int figure(int region, int age, int sex, int year) {
        return 1_000 * region + 10 * age + 5 * sex + year;
    }

    private static long sum(int region, int sex) {
        return IntStream.rangeClosed(0, 19)
                .map(age -> figure(region, age, sex, 1))
                .sum();
    }

    private static String write(Shape shape) {
        var out = new StringBuilder();
        if (shape.titled()) {
            out.append(text(shape, "Folkmängden efter region ålder kön och år")).append("\r\n\r\n");
        }
        var head = new ArrayList<String>();
        for (Variable variable : shape.stub()) {
            if (shape.doubled()) {
                head.add(text(shape, variable.code()));
            }
            head.add(text(shape, variable.name()));
        }
        List<int[]> columns = combinations(shape.heading());
        if (shape.heading().isEmpty()) {
            head.add(text(shape, "Folkmängd"));
        } else {
            columns.forEach(column -> head.add(text(
                    shape,
                    IntStream.range(0, column.length)
                            .mapToObj(i -> shape.heading()
                                    .get(i)
                                    .values()
                                    .get(column[i])
                                    .text())
                            .collect(Collectors.joining(" ")))));
        }
        line(shape, head, out);
        for (int[] row : combinations(shape.stub())) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.length; i++) {
                Value value = shape.stub().get(i).values().get(row[i]);
                if (shape.doubled()) {
                    cells.add(text(shape, value.code()));
                }
                cells.add(text(shape, value.text()));
            }
            columns.forEach(column -> cells.add(Integer.toString(figure(
                    at(REGION, shape, row, column),
                    at(AGE, shape, row, column),
                    at(SEX, shape, row, column),
                    at(YEAR, shape, row, column)))));
            line(shape, cells, out);
        }
        return out.toString();
    }

    private static int at(Variable variable, Shape shape, int[] row, int[] column) {
        int place = shape.stub().indexOf(variable);
        return place >= 0 ? row[place] : column[shape.heading().indexOf(variable)];
    }

    /** Every choice of one value of each of the variables, the last of them changing fastest. */
    private static List<int[]> combinations(List<Variable> variables) {
        List<int[]> found = List.of(new int[0]);
        for (Variable variable : variables) {
            found = found.stream()
                    .flatMap(before -> IntStream.range(0, variable.values().size())
                            .mapToObj(value -> IntStream.concat(IntStream.of(before), IntStream.of(value))
                                    .toArray()))
                    .toList();
        }
        return found;
    }

    private static String text(Shape shape, String text) {
        return shape.quoted() ? '"' + text + '"' : text;
    }

    private static void line(Shape shape, List<String> cells, StringBuilder out) {
        out.append(String.join(Character.toString(shape.delimiter()), cells)).append("\r\n");
    }
}
