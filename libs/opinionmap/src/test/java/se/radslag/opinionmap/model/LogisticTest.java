package se.radslag.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void itIsTheLogisticFunction() {
        for (double x = -40; x <= 40; x += 0.0137) {
            assertThat(Logistic.of(x) * (1 + StrictMath.exp(-x))).isCloseTo(1, within(1e-9));
        }
        assertThat(Logistic.of(-2000)).isZero();
        assertThat(Logistic.of(2000)).isEqualTo(1);
    }

    @Test
    void theCurvatureTouchesTheLogisticFunction() {
        for (double c = 0.01; c <= 40; c += 0.0137) {
            double expected = StrictMath.tanh(c / 2) / (2 * c);
            assertThat(Logistic.curvature(c * c)).isCloseTo(expected, within(2e-6));
        }
        assertThat(Logistic.curvature(0)).isEqualTo(0.25);
    }

    @Test
    void theNormalDistributionIsThatOfTables() {
        assertThat(Normal.below(0)).isCloseTo(0.5, within(1e-7));
        assertThat(Normal.below(1.959964)).isCloseTo(0.975, within(1e-6));
        assertThat(Normal.below(-1.281552)).isCloseTo(0.1, within(1e-6));
    }
}
