package se.radslag.benchmarks.opinion;

import java.util.Arrays;
import java.util.List;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Fitting;
import se.radslag.opinionmap.model.Logistic;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Place;
import se.radslag.opinionmap.polis.Components;
import se.radslag.opinionmap.polis.Conditions;
import se.radslag.opinionmap.polis.PolisMap;

/** Says how probable it is that a person agrees with a statement, from votes that it was shown. */
interface Predictor {

    double agrees(int person, int statement);

    /** The share that agrees, of those who agree or disagree. */
    static Predictor mean(Votes shown) {
        return (person, statement) ->
                (shown.agrees(statement) + 1.0) / (shown.agrees(statement) + shown.disagrees(statement) + 2);
    }

    /** The same, and how inclined the person is to agree at all. */
    static Predictor inclination(Votes shown) {
        double[] theta = new double[3 * shown.statements()];
        Predictor mean = mean(shown);
        for (int statement = 0; statement < shown.statements(); statement++) {
            double share = mean.agrees(0, statement);
            theta[3 * statement] = Math.log(share / (1 - share));
        }
        return placed(shown, new Model(1, 0, 1, theta, new double[6 * shown.statements()]));
    }

    /** The share that agrees in the group that Polis' recipe puts the person in; of all, for those whom it leaves out. */
    static Predictor polisGroups(Votes shown) {
        List<int[]> groups = PolisMap.of(shown, Conditions.NONE).groups();
        int[] groupOf = new int[shown.people()];
        Arrays.fill(groupOf, -1);
        int[][] agrees = new int[groups.size()][shown.statements()];
        int[][] votes = new int[groups.size()][shown.statements()];
        for (int group = 0; group < groups.size(); group++) {
            for (int person : groups.get(group)) {
                groupOf[person] = group;
                for (int cell = shown.from(person); cell < shown.to(person); cell++) {
                    int statement = shown.statementAt(cell);
                    agrees[group][statement] += shown.valueAt(cell) > 0 ? 1 : 0;
                    votes[group][statement] += shown.valueAt(cell) != 0 ? 1 : 0;
                }
            }
        }
        Predictor mean = mean(shown);
        return (person, statement) -> {
            int group = groupOf[person];
            // a group's share is drawn towards that of all as if two more had voted
            return group < 0
                    ? mean.agrees(person, statement)
                    : (agrees[group][statement] + 2 * mean.agrees(person, statement)) / (votes[group][statement] + 2);
        };
    }

    /** Polis' two principal components; the score is made a probability by a logistic curve through the shown votes. */
    static Predictor components(Votes shown, boolean scaled) {
        PolisMap map = PolisMap.of(shown, Conditions.NONE);
        Components components = map.components();
        double[][] positions = new double[shown.people()][];
        for (int person = 0; person < positions.length; person++) {
            double[] position = map.position(person);
            if (!scaled) {
                double scale = Math.sqrt((double) Math.max(1, shown.votesOf(person)) / shown.statements());
                position = new double[] {position[0] * scale, position[1] * scale};
            }
            positions[person] = position;
        }
        Predictor score = (person, statement) -> components.mean(statement)
                + positions[person][0] * components.weight(0, statement)
                + positions[person][1] * components.weight(1, statement);
        return Calibration.of(shown, score);
    }

    /** Rådslag's model. */
    static Predictor model(Votes shown, int dimensions) {
        return placed(shown, Fitting.fit(shown, dimensions, 2));
    }

    private static Predictor placed(Votes shown, Model model) {
        Place[] places = new Place[shown.people()];
        for (int person = 0; person < places.length; person++) {
            places[person] = new Place(model);
            for (int cell = shown.from(person); cell < shown.to(person); cell++) {
                places[person].say(shown.statementAt(cell), shown.valueAt(cell));
            }
            places[person].find();
        }
        return (person, statement) -> {
            Place place = places[person];
            double x = model.weightX(statement);
            double y = model.weightY(statement);
            double logit = model.intercept(statement) + place.inclination + x * place.x + y * place.y;
            double spread = place.varianceInclination
                    + 2 * (x * place.covarianceX + y * place.covarianceY)
                    + x * x * place.varianceX
                    + 2 * x * y * place.covariance
                    + y * y * place.varianceY;
            // the mean of the logistic function over what is not known of the person (MacKay 1992)
            return Logistic.of(logit / Math.sqrt(1 + Math.PI * spread / 8));
        };
    }
}
