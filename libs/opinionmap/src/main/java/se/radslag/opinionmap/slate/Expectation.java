package se.radslag.opinionmap.slate;

import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Logistic;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Place;
import se.radslag.opinionmap.model.Sample;

/**
 * How many people are expected to agree with at least one statement of a slate, if they were all asked. What a person has
 * said counts as it was said; what a person was not asked counts by the cautious end of what the model finds probable.
 * Of many people a part is looked at.
 */
public final class Expectation {

    private static final int MOST_CELLS = 4_000_000;
    /** So many standard errors below what the model finds probable: of a new statement little can be expected yet. */
    private static final double CAUTION = 1.959963984540054;

    private final Votes votes;
    private final float[][] agree;
    private final boolean[][] said;
    private final double[] missed;
    private final boolean[] served;
    /** Who has agreed with something. */
    private final boolean[] counted;

    private final double scale;

    /** Looks at these people through this model. */
    public Expectation(Votes all, Model model) {
        int people = Math.max(1, MOST_CELLS / Math.max(1, all.statements()));
        votes = all.people() <= people
                ? all
                : Sample.ofVotes(all, (int) Math.max(1, (long) all.size() * people / all.people()));
        scale = votes.people() == 0 ? 0 : (double) all.people() / votes.people();
        agree = new float[votes.people()][];
        said = new boolean[votes.people()][];
        missed = new double[votes.people()];
        served = new boolean[votes.people()];
        counted = new boolean[votes.people()];
        Place place = new Place(model);
        for (int person = 0; person < votes.people(); person++) {
            place.clear();
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                place.say(votes.statementAt(cell), votes.valueAt(cell));
            }
            place.find();
            agree[person] = new float[votes.statements()];
            said[person] = new boolean[votes.statements()];
            for (int statement = 0; statement < agree[person].length; statement++) {
                double logit = model.intercept(statement)
                        + place.inclination
                        + model.weightX(statement) * place.x
                        + model.weightY(statement) * place.y;
                double error = Math.sqrt(Math.max(0, model.variance(statement, place.x, place.y)));
                double answers = 1 - (votes.passes(statement) + 1.0) / (votes.votesOn(statement) + 2.0);
                agree[person][statement] = (float) (answers * Logistic.of(logit - CAUTION * error));
            }
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                int statement = votes.statementAt(cell);
                agree[person][statement] = votes.valueAt(cell) > 0 ? 1 : 0;
                said[person][statement] = votes.valueAt(cell) > 0;
                missed[person] = votes.valueAt(cell) > 0 ? 1 : missed[person];
            }
            counted[person] = missed[person] > 0;
        }
    }

    /** The statement, of those not taken, that is expected to reach most who are not reached; the first of equals. */
    int best(boolean[] taken) {
        double[] added = new double[taken.length];
        for (int person = 0; person < agree.length; person++) {
            if (missed[person] > 0) {
                for (int statement = 0; statement < added.length; statement++) {
                    added[statement] += missed[person] * agree[person][statement];
                }
            }
        }
        int best = -1;
        for (int statement = 0; statement < added.length; statement++) {
            if (!taken[statement] && (best < 0 || added[statement] > added[best])) {
                best = statement;
            }
        }
        return best;
    }

    /** This statement is in the slate. */
    void take(int statement) {
        for (int person = 0; person < agree.length; person++) {
            missed[person] *= 1 - agree[person][statement];
            served[person] |= said[person][statement];
        }
    }

    /** How many people who have agreed with nothing in the slate would be expected to, were they asked. */
    double reachedBeyondTheirVotes() {
        double sum = 0;
        for (int person = 0; person < agree.length; person++) {
            sum += counted[person] && !served[person] ? 1 - missed[person] : 0;
        }
        return scale * sum;
    }
}
