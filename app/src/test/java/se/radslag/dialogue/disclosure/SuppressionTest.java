package se.radslag.dialogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuppressionTest {

    private static final int ALL = Cell.ALL;

    @Test
    void oneSmallCountTakesAnotherWithIt() {
        Table table = line(20, 30, 2, 40);
        var publication = Suppression.of(table, false, false, false);

        assertThat(publication.shown())
                .containsExactlyInAnyOrder(Cell.TOTAL, new Cell(1, ALL, ALL), new Cell(3, ALL, ALL));
    }

    @Test
    void smallCountsThatHideBehindEachOtherTakeNoMore() {
        assertThat(Suppression.of(line(20, 3, 2, 40), false, false, false).shown())
                .containsExactlyInAnyOrder(Cell.TOTAL, new Cell(0, ALL, ALL), new Cell(3, ALL, ALL));
        assertThat(Suppression.of(line(20, 1, 2, 40), false, false, false).shown())
                .containsExactlyInAnyOrder(Cell.TOTAL, new Cell(3, ALL, ALL));
    }

    @Test
    void nothingSmallHidesNothing() {
        assertThat(Suppression.of(line(5, 6, 7), false, false, false).shown()).hasSize(4);
    }

    @Test
    void fewerThanFiveInAllShowNothing() {
        assertThat(Suppression.of(line(2, 2), false, false, false).shown()).isEmpty();
        assertThat(Suppression.of(line(0, 5), false, false, false).shown()).containsExactly(Cell.TOTAL);
    }

    @Test
    void whatRemainsIsHiddenLast() {
        assertThat(Suppression.of(line(20, 2, 9), true, false, false).shown())
                .containsExactlyInAnyOrder(Cell.TOTAL, new Cell(2, ALL, ALL));
    }

    @Test
    void aLargeTableShowsCombinations() {
        Table table = random(new SplittableRandom(7), 4, 2, 5, 60);
        var publication = Suppression.of(table, false, false, false);

        assertThat(publication.shown()).anyMatch(cell -> cell.depth() == 3);
    }

    static Stream<Table> tables() {
        return IntStream.range(0, 300).mapToObj(seed -> {
            var random = new SplittableRandom(seed);
            int[] most = {1, 3, 8, 20, 60};
            return random(
                    random,
                    1 + random.nextInt(4),
                    1 + random.nextInt(3),
                    1 + random.nextInt(4),
                    most[random.nextInt(most.length)]);
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noReaderTellsByReckoningThatFewerThanFiveAreAnywhere(Table table) {
        var shown = Suppression.of(table, false, true, false).shown();
        var reader = new LinearAttack(
                table, cell -> shown.contains(cell) ? Optional.of(table.count(cell)) : Optional.empty());

        for (Cell cell : table.cells()) {
            if (shown.contains(cell)) {
                assertThat(table.count(cell)).isGreaterThanOrEqualTo(Suppression.LEAST);
            } else if (table.count(cell) < Suppression.LEAST) {
                assertThat(reader.most(cell)).as("%s", cell).isGreaterThan(Suppression.LEAST - 0.001);
            }
        }
    }

    @Test
    void theReaderFindsWhatSubtractionGivesAway() {
        Table table = line(20, 30, 2);
        var reader =
                new LinearAttack(table, cell -> cell.first() == 2 ? Optional.empty() : Optional.of(table.count(cell)));

        assertThat(reader.most(new Cell(2, ALL, ALL))).isEqualTo(2, org.assertj.core.data.Offset.offset(0.001));
        assertThat(reader.least(new Cell(2, ALL, ALL))).isEqualTo(2, org.assertj.core.data.Offset.offset(0.001));
    }

    private static Table line(int... counts) {
        var table = new Table(counts.length, 1, 1);
        for (int i = 0; i < counts.length; i++) {
            table.add(i, 0, 0, counts[i]);
        }
        return table;
    }

    /** Uneven counts: half of the combinations have few. */
    private static Table random(SplittableRandom random, int first, int second, int third, int most) {
        var table = new Table(first, second, third);
        for (int i = 0; i < first; i++) {
            for (int j = 0; j < second; j++) {
                for (int k = 0; k < third; k++) {
                    table.add(i, j, k, random.nextInt(1 + (random.nextBoolean() ? most : most / 4)));
                }
            }
        }
        return table;
    }
}
