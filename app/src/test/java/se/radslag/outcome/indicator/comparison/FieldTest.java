package se.radslag.outcome.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void theBestQuarterIsGreenAndTheWorstRed() {
        Field eight = Field.of(Direction.HIGHER, 10, 20, 30, 40, 50, 60, 70, 80);

        assertThat(eight.standing(80)).isEqualTo(new Standing(80, 1, 1, 8, Quarter.BEST));
        assertThat(eight.standing(70)).isEqualTo(new Standing(70, 2, 1, 8, Quarter.BEST));
        assertThat(eight.standing(60)).isEqualTo(new Standing(60, 3, 1, 8, Quarter.MIDDLE));
        assertThat(eight.standing(30)).isEqualTo(new Standing(30, 6, 1, 8, Quarter.MIDDLE));
        assertThat(eight.standing(20)).isEqualTo(new Standing(20, 7, 1, 8, Quarter.WORST));
    }

    @Test
    void whereLowIsGoodTheLowestIsFirst() {
        Field crimes = Field.of(Direction.LOWER, 5, 1, 3, 2, 4);

        assertThat(crimes.standing(1)).isEqualTo(new Standing(1, 1, 1, 5, Quarter.BEST));
        assertThat(crimes.standing(5)).isEqualTo(new Standing(5, 5, 1, 5, Quarter.WORST));
        // One of five is better, and half of itself: place 0.3.
        assertThat(crimes.standing(2).quarter()).isEqualTo(Quarter.MIDDLE);
    }

    @Test
    void equalsShareTheBestRankAndTheColourOfTheirMiddle() {
        Field field = Field.of(Direction.HIGHER, 9, 8, 8, 8, 5, 4, 3, 1);

        // One of eight is better, three are equal: place (1 + 1.5) / 8 = 0.31, though ranks 2 alone would be green.
        assertThat(field.standing(8)).isEqualTo(new Standing(8, 2, 3, 8, Quarter.MIDDLE));
        assertThat(field.standing(5).rank()).isEqualTo(5);
        // Two equals at the top: place 1 / 8.
        assertThat(Field.of(Direction.HIGHER, 9, 9, 8, 7, 6, 5, 4, 3)
                        .standing(9)
                        .quarter())
                .isEqualTo(Quarter.BEST);
    }

    @Test
    void whereAllAreEqualAllAreYellow() {
        assertThat(Field.of(Direction.LOWER, 7, 7, 7, 7, 7).standing(7))
                .isEqualTo(new Standing(7, 1, 5, 5, Quarter.MIDDLE));
    }

    @Test
    void withoutADirectionOrWithThreeFiguresThereIsARankAndNoColour() {
        assertThat(Field.of(Direction.NONE, 1, 2, 3, 4, 5).standing(5)).isEqualTo(new Standing(5, 1, 1, 5, null));
        assertThat(Field.of(Direction.HIGHER, 1, 2, 3).standing(3)).isEqualTo(new Standing(3, 1, 1, 3, null));
    }

    @Test
    void whatIsNotInTheFieldHasNoStanding() {
        assertThatThrownBy(() -> Field.of(Direction.HIGHER, 1, 2, 3, 4).standing(2.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Field.of(Direction.HIGHER, 1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(Field.of(Direction.NONE, 9, 1, 4).median()).isEqualTo(4);
        assertThat(Field.of(Direction.NONE, 9, 1, 4, 6).median()).isEqualTo(5);
        assertThat(Field.of(Direction.NONE, List.of()).median()).isNull();
    }

    /** Fields of 1 to 60 figures, many of them equal. */
    private static Stream<double[]> fields() {
        var random = new Random(6);
        return Stream.generate(() -> random.ints(1 + random.nextInt(60), -6, 7)
                        .mapToDouble(value -> value)
                        .toArray())
                .limit(2_000);
    }

    @Test
    void noMoreThanAQuarterIsGreenButForEqualsAcrossTheLimit() {
        assertThat(fields()).allSatisfy(values -> {
            Field field = Field.of(Direction.HIGHER, values);
            List<Standing> green = Arrays.stream(values)
                    .mapToObj(field::standing)
                    .filter(standing -> standing.quarter() == Quarter.BEST)
                    .toList();
            double last = green.stream()
                    .max(Comparator.comparingInt(Standing::rank))
                    .map(Standing::tied)
                    .orElse(0);
            // The middle of the last group of greens lies within the quarter, so at most half of that group lies beyond
            // it.
            assertThat(green.size() - last / 2).isLessThanOrEqualTo(values.length / 4.0);
        });
    }

    @Test
    void turningTheDirectionTurnsGreenIntoRedAndRanksAround() {
        assertThat(fields()).allSatisfy(values -> {
            Field up = Field.of(Direction.HIGHER, values);
            Field down = Field.of(Direction.LOWER, values);
            for (double value : values) {
                Standing one = up.standing(value);
                Standing other = down.standing(value);
                assertThat(other.quarter()).isEqualTo(turned(one.quarter()));
                assertThat(one.rank() + other.rank() + one.tied() - 2).isEqualTo(values.length);
            }
        });
    }

    private static @Nullable Quarter turned(@Nullable Quarter quarter) {
        return quarter == null
                ? null
                : switch (quarter) {
                    case BEST -> Quarter.WORST;
                    case MIDDLE -> Quarter.MIDDLE;
                    case WORST -> Quarter.BEST;
                };
    }

    @Test
    void theOrderOfTheMunicipalitiesAndTheUnitDoNotMatter() {
        assertThat(fields()).allSatisfy(values -> {
            Field field = Field.of(Direction.LOWER, values);
            double[] turned = IntStream.range(0, values.length)
                    .mapToDouble(i -> 1000 * values[values.length - 1 - i])
                    .toArray();
            Field again = Field.of(Direction.LOWER, turned);
            for (double value : values) {
                assertThat(rankAndColour(again.standing(1000 * value))).isEqualTo(rankAndColour(field.standing(value)));
            }
        });
    }

    private static List<Object> rankAndColour(Standing standing) {
        return Arrays.asList(standing.rank(), standing.tied(), standing.quarter());
    }
}
