package se.radslag.methods.opinion.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayTest {

    @Test
    void daysBetweenWhichFewerThanFiveCameAreNotToldApart() {
        assertThat(shown(62, 60, 58, 57, 40, 36, 30)).containsExactly(62, 57, 40, 30);
    }

    @Test
    void theLatestDayIsShownWhateverCameBefore() {
        assertThat(shown(60, 60)).containsExactly(60);
        assertThat(shown(55, 60, 20)).as("people can leave").containsExactly(55, 60, 20);
    }

    @Test
    void aDayWithFewerThanFiveIsNotShown() {
        assertThat(shown(12, 4)).containsExactly(12);
        assertThat(shown(3)).isEmpty();
    }

    @Test
    void whoeverHasAPlaceAndNoGroupIsTheRest() {
        Day day = new Day(Instant.EPOCH, 100, 900, Map.of("A", 40, "B", 30), 10, 2);

        assertThat(day.between()).isEqualTo(20);
        assertThat(day.percent(day.in("A"))).isEqualTo(40);
        assertThat(day.in("C")).isZero();
    }

    @Test
    void thePartsOfAColumnStandOnEachOtherAndTheirNamesBesideThem() {
        Day first = new Day(Instant.EPOCH, 10, 90, Map.of(), 10, 0);
        Day last = new Day(Instant.EPOCH, 100, 900, Map.of("A", 40, "B", 30), 10, 2);

        Growth growth = Growth.of(List.of(first, last));

        List<Growth.Part> parts = growth.columns().getLast().parts();
        assertThat(parts).extracting(Growth.Part::kind).containsExactly("A", "B", "between", "unplaced");
        assertThat(parts.stream()
                        .mapToDouble(part -> Double.parseDouble(part.height()))
                        .sum())
                .as("a hundred people reach the topmost mark")
                .isEqualTo(Growth.BOTTOM
                        - Double.parseDouble(growth.ticks().getLast().y()));
        List<Double> names =
                growth.names().stream().map(name -> Double.valueOf(name.y())).toList();
        assertThat(IntStream.range(1, names.size()).mapToDouble(i -> names.get(i - 1) - names.get(i)))
                .as("no name lies on another")
                .allMatch(distance -> distance >= 16.9);
    }

    private static List<Integer> shown(int... people) {
        return Day.apart(IntStream.of(people)
                        .mapToObj(count -> new Day(Instant.EPOCH, count, count, Map.of(), 0, 0))
                        .toList())
                .stream()
                .map(Day::people)
                .toList();
    }
}
