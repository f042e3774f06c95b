package se.radslag.opinionmap.model;

import se.radslag.opinionmap.Votes;

/**
 * Where everyone stands. The second axis is drawn together by the model's ratio, so that distances say how differently
 * people vote.
 */
public final class Spots {

    public final float[] x;
    public final float[] y;
    public final float[] varianceX;
    public final float[] varianceY;
    public final float[] covariance;
    public final float[] inclination;

    private Spots(int people) {
        x = new float[people];
        y = new float[people];
        varianceX = new float[people];
        varianceY = new float[people];
        covariance = new float[people];
        inclination = new float[people];
    }

    /** Finds everyone's place on a model. */
    public static Spots of(Votes votes, Model model, int threads) {
        Spots spots = new Spots(votes.people());
        int[] stretches = Sample.stretches(votes, 20_000);
        Blocks.run(stretches.length - 1, threads, stretch -> {
            Place place = new Place(model);
            for (int person = stretches[stretch]; person < stretches[stretch + 1]; person++) {
                place.clear();
                for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                    place.say(votes.statementAt(cell), votes.valueAt(cell));
                }
                place.find();
                spots.put(person, place, (float) model.ratio());
            }
        });
        return spots;
    }

    /** One person's spot alone. */
    public static Spots of(Place place, Model model) {
        Spots spots = new Spots(1);
        spots.put(0, place, (float) model.ratio());
        return spots;
    }

    private void put(int person, Place place, float ratio) {
        x[person] = (float) place.x;
        y[person] = (float) place.y * ratio;
        varianceX[person] = (float) place.varianceX;
        varianceY[person] = (float) place.varianceY * ratio * ratio;
        covariance[person] = (float) place.covariance * ratio;
        inclination[person] = (float) place.inclination;
    }

    /** How much of what could be known of a person's place is known, from 0 to 1. */
    public double certainty(int person, double ratio) {
        return 1 - (varianceX[person] + varianceY[person]) / (1 + ratio * ratio);
    }
}
