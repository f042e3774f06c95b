package se.radslag.outcome.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CommonYearTest {

    @Test
    void aYearThatHasJustBegunToBeReportedDoesNotCount() {
        assertThat(CommonYear.of(Map.of(2021, 290, 2022, 288, 2023, 12))).hasValue(2022);
    }

    @Test
    void aSurveyThatHalfTakePartInDoes() {
        assertThat(CommonYear.of(Map.of(2021, 182, 2022, 158))).hasValue(2022);
        assertThat(CommonYear.of(Map.of(2021, 200, 2022, 100))).hasValue(2022);
        assertThat(CommonYear.of(Map.of(2021, 200, 2022, 99))).hasValue(2021);
    }

    @Test
    void withoutFiguresThereIsNoYear() {
        assertThat(CommonYear.of(Map.of())).isEmpty();
        assertThat(CommonYear.of(Map.of(2021, 0))).isEmpty();
    }
}
