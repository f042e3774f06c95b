package se.radslag.benchmarks.opinion;

import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Logistic;

/** Makes a score a probability: the logistic curve in the score that fits the shown votes best (Newton's method). */
final class Calibration {

    private Calibration() {}

    static Predictor of(Votes shown, Predictor score) {
        double level = 0;
        double slope = 1;
        for (int step = 0; step < 25; step++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 1e-9;
            double h01 = 0;
            double h11 = 1e-9;
            for (int person = 0; person < shown.people(); person++) {
                for (int cell = shown.from(person); cell < shown.to(person); cell++) {
                    int value = shown.valueAt(cell);
                    if (value == 0) {
                        continue;
                    }
                    double x = score.agrees(person, shown.statementAt(cell));
                    double p = Logistic.of(level + slope * x);
                    double pull = (value > 0 ? 1 : 0) - p;
                    double curvature = p * (1 - p);
                    g0 += pull;
                    g1 += pull * x;
                    h00 += curvature;
                    h01 += curvature * x;
                    h11 += curvature * x * x;
                }
            }
            double determinant = h00 * h11 - h01 * h01;
            level += (h11 * g0 - h01 * g1) / determinant;
            slope += (h00 * g1 - h01 * g0) / determinant;
        }
        double at = level;
        double by = slope;
        return (person, statement) -> Logistic.of(at + by * score.agrees(person, statement));
    }
}
