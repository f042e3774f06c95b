package se.radslag.opinionmap.polis;

import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;

/**
 * A statement that represents a group, as Polis tells it.
 *
 * @param statement its id
 * @param vote what the group says more than others do: agree or disagree
 * @param successes how many of the group say so
 * @param trials how many of the group voted on it, passes included
 * @param probability the estimated share of the group that says so
 * @param probabilityTest how many standard deviations that is above a half
 * @param ratio that share divided by the same of the other groups
 * @param ratioTest how many standard deviations the group's share is above theirs
 * @param bestAgree whether it is the one that the group agrees with most tellingly, which stands first; what the group
 *     says more than others may still be that it disagrees
 * @param agrees how many of the group agree
 */
public record Representative(
        String statement,
        Vote vote,
        int successes,
        int trials,
        double probability,
        double probabilityTest,
        double ratio,
        double ratioTest,
        boolean bestAgree,
        int agrees) {

    /** What Polis ranks by. */
    double weight() {
        return ratio * ratioTest * probability * probabilityTest;
    }

    Representative asBestAgree() {
        return new Representative(
                statement, vote, successes, trials, probability, probabilityTest, ratio, ratioTest, true, agrees);
    }

    static Representative of(String statement, Vote vote, Tally group, Tally others) {
        double own = Proportion.estimate(group.count(vote), group.votes());
        return new Representative(
                statement,
                vote,
                group.count(vote),
                group.votes(),
                own,
                Proportion.test(group.count(vote), group.votes()),
                own / Proportion.estimate(others.count(vote), others.votes()),
                Proportion.differenceTest(group.count(vote), group.votes(), others.count(vote), others.votes()),
                false,
                group.agrees());
    }
}
