package se.radslag.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.radslag.opinionmap.RealConversations;
import se.radslag.opinionmap.Votes;

/** On all real conversations: votes that the model was not shown are predicted better than by their statement's mean. */
class HeldOutVotesTest {

    @Test
    void theMeanLossIsThatOfAModelThatKnowsWherePeopleStand() {
        double own = 0;
        double mean = 0;
        for (String name : RealConversations.names()) {
            Votes votes = RealConversations.read(name).votes();
            Votes shown = votes.part(person -> true, cell -> !hidden(cell));
            Model model = Fitting.fit(shown, 2, 2);
            Place place = new Place(model);
            double loss = 0;
            double lossOfMean = 0;
            int count = 0;
            for (int person = 0; person < votes.people(); person++) {
                place.clear();
                for (int cell = shown.from(person); cell < shown.to(person); cell++) {
                    place.say(shown.statementAt(cell), shown.valueAt(cell));
                }
                place.find();
                for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                    if (hidden(cell) && votes.valueAt(cell) != 0) {
                        int statement = votes.statementAt(cell);
                        double p = Logistic.of(model.intercept(statement)
                                + place.inclination
                                + model.weightX(statement) * place.x
                                + model.weightY(statement) * place.y);
                        double share = (shown.agrees(statement) + 1.0)
                                / (shown.agrees(statement) + shown.disagrees(statement) + 2);
                        boolean agreed = votes.valueAt(cell) > 0;
                        loss -= Math.log(agreed ? p : 1 - p);
                        lossOfMean -= Math.log(agreed ? share : 1 - share);
                        count++;
                    }
                }
            }
            own += loss / count;
            mean += lossOfMean / count;
        }
        // the reference: .393 against .474 for a logistic ideal point in two dimensions
        assertThat(own).isLessThan(0.85 * mean);
    }

    private static boolean hidden(int cell) {
        return Chance.unit(Chance.mix(99, cell)) < 0.1;
    }
}
