package se.radslag.outcome.indicator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import se.radslag.foundation.web.Messages;
import se.radslag.outcome.indicator.comparison.Measurement;
import se.radslag.outcome.indicator.comparison.Quarter;

@NullUnmarked
class PicturesTest {

    private static final Locale SWEDISH = Messages.SWEDISH;

    @Test
    void anAxisRunsBetweenRoundFigures() {
        assertThat(Axis.of(63.2, 78.9, 5).ticks()).containsExactly(60.0, 65.0, 70.0, 75.0, 80.0);
        assertThat(Axis.of(-3, 12, 5).ticks()).containsExactly(-5.0, 0.0, 5.0, 10.0, 15.0);
        assertThat(Axis.of(0, 1_234_567, 5).ticks()).startsWith(0.0).endsWith(1_500_000.0);
    }

    @Test
    void oneFigureAloneHasAnAxisToo() {
        Axis axis = Axis.of(100, 100, 5);

        assertThat(axis.from()).isLessThanOrEqualTo(100);
        assertThat(axis.to()).isGreaterThan(100);
        assertThat(Axis.of(0, 0, 5).to()).isPositive();
    }

    @Test
    void anAxisHoldsWhateverFiguresThereAre() {
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            double lowest = (random.nextDouble() - 0.4) * Math.pow(10, random.nextInt(-3, 7));
            double highest = lowest + random.nextDouble() * Math.pow(10, random.nextInt(-3, 7));
            Axis axis = Axis.of(lowest, highest, 5);
            double near = 1e-6 * (Math.abs(lowest) + Math.abs(highest));

            assertThat(axis.from()).isLessThanOrEqualTo(lowest + near);
            assertThat(axis.to()).isGreaterThanOrEqualTo(highest - near);
            assertThat(axis.ticks()).hasSizeBetween(2, 8).isSorted();
        }
    }

    @Test
    void figuresAreWrittenWithAsManyDecimalsAsTellThemApart() {
        assertThat(Digits.of(12.0, 1_950.0).text(SWEDISH, 1_950.0)).matches("1\\p{Z}950");
        assertThat(Digits.of(68.35, 71.2).text(SWEDISH, 68.35)).isEqualTo("68,4");
        assertThat(Digits.of(0.123, 4.5).text(SWEDISH, 0.123)).isEqualTo("0,12");
        assertThat(Digits.of(52_345.678).text(Locale.UK, 52_345.678)).isEqualTo("52,346");
        assertThat(Digits.of().text(SWEDISH, null)).isEqualTo("–");
    }

    @Test
    void aDifferenceHasItsSignAndNoughtHasNone() {
        Digits one = new Digits(1);

        assertThat(one.signed(SWEDISH, 2.34)).isEqualTo("+2,3");
        assertThat(one.signed(SWEDISH, -2.36)).isEqualTo("\u22122,4");
        assertThat(one.signed(SWEDISH, -0.04)).isEqualTo("0,0");
    }

    @Test
    void aCourseGoesThroughItsFiguresFromLeftToRight() {
        Course course = Course.of(
                List.of(new Course.Series("own", List.of(new Measurement(2022, 20), new Measurement(2018, 10)))),
                new Digits(0),
                SWEDISH);

        assertThat(course.lines()).hasSize(1);
        assertThat(course.lines().getFirst().path()).isEqualTo("M62.0 244.0L500.0 14.0");
        assertThat(course.lines().getFirst().label()).isEqualTo("20");
        assertThat(course.ticks()).extracting(Course.Tick::label).containsExactly("10", "12", "14", "16", "18", "20");
        assertThat(course.years())
                .extracting(Course.Tick::label)
                .containsExactly("2018", "2019", "2020", "2021", "2022");
    }

    @Test
    void labelsOfLinesThatEndTogetherStandApartWithinThePicture() {
        List<Course.Series> four = IntStream.range(0, 4)
                .mapToObj(i ->
                        new Course.Series("k" + i, List.of(new Measurement(2020, 0), new Measurement(2021, 0.1 * i))))
                .toList();
        Course course = Course.of(
                java.util.stream.Stream.concat(
                                four.stream(),
                                java.util.stream.Stream.of(
                                        new Course.Series("far", List.of(new Measurement(2020, 100)))))
                        .toList(),
                new Digits(1),
                SWEDISH);

        List<Double> heights = course.lines().stream()
                .map(line -> Double.valueOf(line.labelY()))
                .sorted()
                .toList();
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(16.9);
        }
        assertThat(heights.getLast()).isLessThanOrEqualTo(244);
        assertThat(Course.of(List.of(new Course.Series("own", List.of())), new Digits(1), SWEDISH))
                .isNull();
    }

    @Test
    void everyMunicipalityIsADotAndTheOneInFocusLiesOnTop() {
        List<Strip.Mark> marks = IntStream.range(0, 100)
                .mapToObj(i -> new Strip.Mark(
                        Integer.toString(i), "Kommun " + i, i % 10, i == 7 ? Quarter.BEST : null, i == 7, i == 8))
                .toList();
        Strip strip = Strip.of(marks, 4.5, new Digits(0), SWEDISH);

        assertThat(strip.dots()).hasSize(100);
        assertThat(strip.dots().getLast()).isEqualTo(strip.own());
        assertThat(strip.own().words()).isEqualTo("Kommun 7: 7");
        assertThat(strip.dots().stream().map(dot -> dot.x() + " " + dot.y())).doesNotHaveDuplicates();
        assertThat(strip.dots())
                .allSatisfy(dot -> assertThat(Double.parseDouble(dot.y())).isBetween(40.0, strip.bottom() - 2.0));
        assertThat(Strip.of(List.of(), 0, new Digits(0), SWEDISH)).isNull();
    }
}
