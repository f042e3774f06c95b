package se.radslag.outcome.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static List<Measurement> series(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Measurement(2024 - values.length + i, values[i]))
                .toList();
    }

    @Test
    void aJumpOutOfAQuietSeriesIsAChange() {
        Trend trend = Trend.of(Direction.HIGHER, series(10, 11, 10, 11, 10, 16), Sampling.NONE);

        // The mean of 10, 11, 10 is 10.33. Steps 1, 1, 1, 1, 6: variance (4 + 36) / 10 = 4, deviation 2; with the mean
        // of
        // three 2 · √(4/3) = 2.309; twice that is 4.62.
        assertThat(trend.verdict()).isEqualTo(Trend.Verdict.BETTER);
        assertThat(trend.change()).isCloseTo(5.667, within(0.001));
        assertThat(trend.noise()).isCloseTo(4.619, within(0.001));
        assertThat(trend.from()).isEqualTo(2020);
        assertThat(trend.to()).isEqualTo(2023);
        assertThat(Trend.of(Direction.LOWER, series(10, 11, 10, 11, 10, 16), Sampling.NONE)
                        .verdict())
                .isEqualTo(Trend.Verdict.WORSE);
        assertThat(Trend.of(Direction.NONE, series(10, 11, 10, 11, 10, 16), Sampling.NONE)
                        .verdict())
                .isEqualTo(Trend.Verdict.UP);
    }

    @Test
    void theSameJumpInARestlessSeriesIsNoise() {
        assertThat(Trend.of(Direction.HIGHER, series(10, 16, 8, 15, 9, 16), Sampling.NONE)
                        .verdict())
                .isEqualTo(Trend.Verdict.SAME);
    }

    @Test
    void aSteadySlopeIsAChangeThoughEveryStepIsSmall() {
        assertThat(Trend.of(Direction.LOWER, series(50, 49, 48, 47, 46), Sampling.NONE)
                        .verdict())
                .isEqualTo(Trend.Verdict.BETTER);
    }

    @Test
    void whatNeverChangesIsTheSame() {
        Trend trend = Trend.of(Direction.HIGHER, series(100, 100, 100, 100), Sampling.NONE);

        assertThat(trend.verdict()).isEqualTo(Trend.Verdict.SAME);
        assertThat(trend.noise()).isZero();
    }

    @Test
    void threeFiguresDoNotTellHowMuchTheyVary() {
        assertThat(Trend.of(Direction.HIGHER, series(10, 20, 90), Sampling.NONE))
                .isEqualTo(new Trend(Trend.Verdict.TOO_SHORT, null, null, 0, 2023));
        assertThat(Trend.of(Direction.HIGHER, List.of(), Sampling.answers(year -> 500)))
                .isEqualTo(new Trend(Trend.Verdict.TOO_SHORT, null, null, 0, 0));
    }

    @Test
    void whereTheAnswersAreCountedTwoFiguresAreEnough() {
        // 40 % of 600 answers varies by √(0.4 · 0.6 / 600) = 2.00 points, 50 % by 2.04; the change by 2.86; twice 5.72.
        Trend trend = Trend.of(Direction.HIGHER, series(40, 50), Sampling.answers(year -> 600));

        assertThat(trend.verdict()).isEqualTo(Trend.Verdict.BETTER);
        assertThat(trend.noise()).isCloseTo(5.715, within(0.001));
        assertThat(Trend.of(Direction.HIGHER, series(40, 45), Sampling.answers(year -> 600))
                        .verdict())
                .isEqualTo(Trend.Verdict.SAME);
        assertThat(Trend.of(Direction.HIGHER, series(40, 50), Sampling.answers(year -> Double.NaN))
                        .verdict())
                .isEqualTo(Trend.Verdict.TOO_SHORT);
    }

    @Test
    void inASmallPlaceSixCrimesMoreAreChance() {
        // 2 400 live there. 400 per 100 000 are 9.6 cases, 650 are 15.6: √15.6 = 3.95 cases are 165 per 100 000 and
        // √9.6 = 3.10 are 129, over √3 75: the change varies by 181, twice 362, and it is 250.
        Sampling village = Sampling.cases(100_000, year -> 2_400);
        Trend trend = Trend.of(Direction.LOWER, series(400, 400, 400, 400, 650), village);

        assertThat(trend.verdict()).isEqualTo(Trend.Verdict.SAME);
        assertThat(trend.noise()).isCloseTo(361.7, within(0.5));
        // In a city a hundred times as large the same figures are no chance: what counts there is the series.
        assertThat(Trend.of(Direction.LOWER, series(400, 400, 400, 400, 650), Sampling.cases(100_000, year -> 240_000))
                        .verdict())
                .isEqualTo(Trend.Verdict.WORSE);
    }

    @Test
    void noCasesAreAsUncertainAsOne() {
        assertThat(Sampling.cases(1_000, year -> 2_000).deviation(new Measurement(2023, 0)))
                .isEqualTo(0.5);
        assertThat(Sampling.answers(year -> 100).deviation(new Measurement(2023, 0)))
                .isCloseTo(0.995, within(0.001));
    }

    @Test
    void ofSeriesThatOnlyVaryOneInTenIsTakenToHaveATrend() {
        var random = new Random(20261129);
        for (int length = Trend.LEAST; length <= 14; length++) {
            int alarms = 0;
            for (int i = 0; i < 4_000; i++) {
                double[] values = DoubleStream.generate(random::nextGaussian)
                        .limit(length)
                        .toArray();
                Trend.Verdict verdict = Trend.of(Direction.HIGHER, series(values), Sampling.NONE)
                        .verdict();
                alarms += verdict == Trend.Verdict.SAME ? 0 : 1;
            }
            assertThat(alarms / 4_000.0).as("%d figures", length).isLessThan(0.11);
        }
    }

    @Test
    void theOrderInWhichFiguresComeDoesNotMatterAndTheirMirrorHasTheOppositeTrend() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double[] figures = random.doubles(2 + random.nextInt(13), 0, 100).toArray();
            var shuffled = new ArrayList<>(series(figures));
            Collections.shuffle(shuffled, random);

            Trend trend = Trend.of(Direction.HIGHER, series(figures), Sampling.NONE);

            assertThat(Trend.of(Direction.HIGHER, shuffled, Sampling.NONE)).isEqualTo(trend);
            assertThat(Trend.of(Direction.LOWER, series(figures), Sampling.NONE).verdict())
                    .isEqualTo(
                            switch (trend.verdict()) {
                                case BETTER -> Trend.Verdict.WORSE;
                                case WORSE -> Trend.Verdict.BETTER;
                                default -> trend.verdict();
                            });
        }
    }
}
