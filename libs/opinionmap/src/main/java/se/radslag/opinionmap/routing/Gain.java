package se.radslag.opinionmap.routing;

import se.radslag.opinionmap.model.Logistic;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Place;

/** How much is expected to be learnt from one person's answer about a statement. */
final class Gain {

    /** What is believed of a statement without votes: that its intercept and directions may be about this far from 0. */
    private static final double NEW_INTERCEPT_VARIANCE = 4;

    private static final double NEW_WEIGHT_VARIANCE = 1;

    private final Model model;
    private final Place place;

    Gain(Model model, Place place) {
        this.model = model;
        this.place = place;
    }

    /** The gain in nats; of a statement that the model does not know (-1), what a new one gives. */
    double of(int statement) {
        if (statement < 0) {
            double spread = NEW_INTERCEPT_VARIANCE + NEW_WEIGHT_VARIANCE * (place.x * place.x + place.y * place.y);
            return gain(0.25, spread);
        }
        double x = model.weightX(statement);
        double y = model.weightY(statement);
        double agree = Logistic.of(model.intercept(statement) + place.inclination + x * place.x + y * place.y);
        double open = agree * (1 - agree);
        double ofPerson = x * x * place.varianceX + 2 * x * y * place.covariance + y * y * place.varianceY;
        double ofStatement = model.variance(statement, place.x, place.y);
        return gain(open, ofPerson) + gain(open, ofStatement);
    }

    private static double gain(double open, double spread) {
        return 0.5 * StrictMath.log1p(open * spread);
    }
}
