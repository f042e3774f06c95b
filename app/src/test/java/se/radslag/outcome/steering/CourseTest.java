package se.radslag.outcome.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.radslag.outcome.steering.Course.Standing;

/** Whether an indicator has reached its target, worked by hand. */
class CourseTest {

    @Test
    void aTargetIsReachedAtItsValueInTheDirectionThatItHas() {
        assertThat(course(Gauge.Direction.UP, "50", "60", "55", "60").standing())
                .isEqualTo(Standing.REACHED);
        assertThat(course(Gauge.Direction.UP, "50", "60", "55", "59.9").standing())
                .isEqualTo(Standing.CLOSER);
        assertThat(course(Gauge.Direction.DOWN, "50", "40", "39").standing()).isEqualTo(Standing.REACHED);
        assertThat(course(Gauge.Direction.DOWN, "50", "40", "49").standing()).isEqualTo(Standing.CLOSER);
    }

    @Test
    void whatStandsStillOrGoesAwayIsNoCloser() {
        assertThat(course(Gauge.Direction.UP, "50", "60", "50").standing()).isEqualTo(Standing.NOT_CLOSER);
        assertThat(course(Gauge.Direction.UP, "50", "60", "58", "48").standing())
                .isEqualTo(Standing.NOT_CLOSER);
        assertThat(course(Gauge.Direction.UP, null, "60", "48").standing()).isEqualTo(Standing.NOT_CLOSER);
    }

    @Test
    void withoutATargetOrAValueNothingIsJudged() {
        assertThat(course(Gauge.Direction.UP, "50", null, "70").standing()).isEqualTo(Standing.WITHOUT_TARGET);
        assertThat(course(Gauge.Direction.UP, "50", "60").standing()).isEqualTo(Standing.WITHOUT_VALUE);
    }

    /** The readings tell of 2021 and on; the base year is 2021. */
    @Test
    void theBaseIsWhatWasWrittenDownOrTheValueOfItsYear() {
        assertThat(course(Gauge.Direction.UP, null, "60", "48", "52").base()).contains(new BigDecimal("48"));
        assertThat(course(Gauge.Direction.UP, "45", "60", "48").base()).contains(new BigDecimal("45"));
        assertThat(course(Gauge.Direction.UP, null, "60", "48", "52", "53").until(2022))
                .get()
                .extracting(Reading::value)
                .isEqualTo(new BigDecimal("52"));
        assertThat(course(Gauge.Direction.UP, null, "60", "48").until(2020)).isEmpty();
    }

    @Test
    void theAnswerIsYesWhenAllHaveReachedAndPartlyWhenSome() {
        Course reached = course(Gauge.Direction.UP, "50", "60", "61");
        Course closer = course(Gauge.Direction.UP, "50", "60", "55");
        Course not = course(Gauge.Direction.UP, "50", "60", "45");
        Course unmeasured = course(Gauge.Direction.UP, "50", null, "45");

        assertThat(Verdict.of(List.of(reached, unmeasured)).key()).isEqualTo("steering.verdict.yes");
        assertThat(Verdict.of(List.of(reached, not)).key()).isEqualTo("steering.verdict.partly");
        assertThat(Verdict.of(List.of(closer, not)).key()).isEqualTo("steering.verdict.closer");
        assertThat(Verdict.of(List.of(not)).key()).isEqualTo("steering.verdict.no");
        assertThat(Verdict.of(List.of(unmeasured)).key()).isEqualTo("steering.verdict.unmeasured");
    }

    /** Values 0 and 10 with the target 5 in a picture from y 14 (highest) to 98 (lowest), x 12 to 308. */
    @Test
    void theLineGoesFromCornerToCornerAndTheTargetBetween() {
        Line line = course(Gauge.Direction.UP, null, "5", "0", "10").line();

        assertThat(line.path()).isEqualTo("M12.0 98.0L308.0 14.0");
        assertThat(line.target()).isEqualTo(56.0);
    }

    @Test
    void aFigureIsWrittenAsPeopleOfTheLanguageWriteIt() {
        assertThat(Course.shown(new BigDecimal("12345.678"), "kr", Locale.of("sv", "SE")))
                .isEqualTo("12\u00a0345,68\u00a0kr");
        assertThat(Course.shown(new BigDecimal("56.0"), "", Locale.ENGLISH)).isEqualTo("56");
    }

    private static Course course(
            Gauge.Direction direction, @Nullable String base, @Nullable String target, String... values) {
        var readings = new java.util.ArrayList<Reading>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(2021 + i, 1, new BigDecimal(values[i]), ""));
        }
        return new Course(
                new Gauge(
                        1,
                        1,
                        null,
                        "Trygghet",
                        "Enkät",
                        "%",
                        2021,
                        base == null ? null : new BigDecimal(base),
                        target == null ? null : new BigDecimal(target),
                        target == null ? null : Integer.valueOf(2027),
                        direction,
                        Gauge.Frequency.YEARLY,
                        1),
                readings,
                null);
    }
}
