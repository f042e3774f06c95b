package se.radslag.opinionmap;

import java.util.Random;
import se.radslag.opinionmap.model.Logistic;

/** Invented conversations whose truth is known. The same seed gives the same conversation. */
public final class Conversations {

    private Conversations() {}

    /** A conversation and the planted group of each person, by the number that is the person's id. */
    public record Planted(Votes votes, int[] groups) {

        /** The planted groups in the order of the votes. */
        public int[] inOrder() {
            int[] ordered = new int[votes.people()];
            for (int person = 0; person < ordered.length; person++) {
                ordered[person] = groups[Integer.parseInt(votes.personId(person))];
            }
            return ordered;
        }
    }

    /** People of some groups that stand evenly around a circle with this radius, in logits. */
    public static Planted groups(int seed, int groups, int people, int statements, int votesEach, double apart) {
        Random random = new Random(seed);
        double[][] leanings = new double[groups][statements];
        double[] intercepts = new double[statements];
        for (int statement = 0; statement < statements; statement++) {
            intercepts[statement] = random.nextGaussian();
            double east = apart * random.nextGaussian();
            double north = apart * random.nextGaussian();
            for (int group = 0; group < groups; group++) {
                double angle = 2 * Math.PI * group / groups;
                leanings[group][statement] = east * Math.cos(angle) + north * Math.sin(angle);
            }
        }
        int[] belongs = new int[people];
        VotesBuilder builder = Votes.builder();
        for (int person = 0; person < people; person++) {
            belongs[person] = random.nextInt(groups);
            double inclination = random.nextGaussian() / 2;
            for (int i = 0; i < votesEach; i++) {
                int statement = random.nextInt(statements);
                double logit = intercepts[statement] + inclination + leanings[belongs[person]][statement];
                Vote vote = random.nextInt(10) == 0
                        ? Vote.PASS
                        : random.nextDouble() < Logistic.of(logit) ? Vote.AGREE : Vote.DISAGREE;
                builder.add(person, statement, vote, i);
            }
        }
        return new Planted(builder.build(), belongs);
    }

    /** People who differ in how much they agree and in nothing else. */
    public static Votes noise(int seed, int people, int statements, int votesEach) {
        return groups(seed, 1, people, statements, votesEach, 0).votes();
    }
}
